import { OperatingModelHttpClient } from './OperatingModelHttpClient';
import { pagesOf } from './pagesOf';
import type { ProblemError } from './ProblemError';

const BASE = 'https://portal.example/api/operating-model';

function clientOf(response: Response) {
  const fetch = jest.fn<Promise<Response>, Parameters<typeof globalThis.fetch>>(
    async () => response,
  );
  return {
    fetch,
    client: new OperatingModelHttpClient({ baseUrl: BASE, fetch }),
  };
}

describe('the client', () => {
  it('escapes names, and repeats a key for each of its values', async () => {
    const { fetch, client } = clientOf(Response.json({}));
    await client.listFindings({
      about: ['forum:default/c'],
      service: ['service:default/a', 'service:default/b'],
      text: 'ä & b',
      cursor: undefined,
    });
    expect(fetch.mock.calls[0][0]).toBe(
      `${BASE}/findings?about=forum%3Adefault%2Fc&service=service%3Adefault%2Fa&service=service%3Adefault%2Fb&text=%C3%A4+%26+b`,
    );
  });

  it('asks for an entity by its kind in lower case', async () => {
    const { fetch, client } = clientOf(Response.json({}));
    await client.getContext({ kind: 'API', namespace: 'default', name: 'a/b' });
    expect(fetch.mock.calls[0][0]).toBe(
      `${BASE}/entities/api/default/a%2Fb/context`,
    );
  });

  it('gives a file as it is', async () => {
    const { fetch, client } = clientOf(new Response('BEGIN:VCALENDAR'));
    expect(await (await client.exportForums()).text()).toBe('BEGIN:VCALENDAR');
    expect(fetch.mock.calls[0][1]?.headers).toEqual({
      accept: 'text/calendar',
    });
  });

  it('throws what the backend says is wrong, with the fields', async () => {
    const problem = {
      type: 'about:blank',
      title: 'Bad Request',
      status: 400,
      detail: 'The request is not valid.',
      errors: [{ path: 'body.until', message: 'Too late.' }],
    };
    const { client } = clientOf(Response.json(problem, { status: 400 }));
    const error: ProblemError = await client
      .requestWaiver('0123456789', { until: '2030-01-01', reason: 'x' })
      .catch(each => each);
    expect(error).toMatchObject({
      name: 'ProblemError',
      message: problem.detail,
      status: 400,
      problem,
    });
  });

  it('throws the status where something else than the backend answers', async () => {
    const { client } = clientOf(new Response('<html>', { status: 502 }));
    await expect(client.listRules()).rejects.toMatchObject({
      status: 502,
      problem: undefined,
      message: 'The answer was 502.',
    });
  });
});

describe('the pages of a list', () => {
  it('are read until there is no next one, and only as far as wanted', async () => {
    const read = jest.fn(async (cursor: string | undefined) => ({
      items: [cursor ?? 'first'],
      ...(cursor === 'c2' ? {} : { nextCursor: cursor ? 'c2' : 'c1' }),
    }));
    const items: string[] = [];
    for await (const page of pagesOf(read)) items.push(...page.items);
    expect(items).toEqual(['first', 'c1', 'c2']);

    read.mockClear();
    await pagesOf(read).next();
    expect(read).toHaveBeenCalledTimes(1);
  });
});
