import { catalogEntity, entity, workspace } from '../testing/workspace';
import { parseDocument } from './parseDocument';

const origin = 'https://portal.example.com';
const asJson = (text: string) => parseDocument(text).value;

/** A portal that answers with pages of entities, and remembers what it was asked. */
function portal(pages: unknown[][], status = 200) {
  const asked: { url: string; authorization: string | null }[] = [];
  global.fetch = async (input, init) => {
    const url = new URL(String(input));
    const headers = new Headers(init?.headers);
    asked.push({ url: url.href, authorization: headers.get('authorization') });
    const page = Number(url.searchParams.get('cursor') ?? 0);
    const nextCursor = page + 1 < pages.length ? String(page + 1) : undefined;
    const body = { items: pages[page], pageInfo: { nextCursor } };
    return new Response(JSON.stringify(body), { status });
  };
  return asked;
}

const realFetch = global.fetch;
afterEach(() => {
  global.fetch = realFetch;
});

const risk = entity('Risk', 'outage', 'owner: user:anna', 'forum: board');
const anna = asJson(catalogEntity('User', 'anna', 'memberOf: []'));
const board = asJson(entity('Forum', 'board', 'type: board'));

it('reads the rest of the model page by page, with the token of the environment', async () => {
  const asked = portal([[anna], [board]]);
  const { run } = workspace({ 'risk.yaml': risk });
  const { stdout, status } = await run(
    `lint --format json . --context ${origin}/`,
    { env: { OPMODEL_TOKEN: 'secret' } },
  );
  expect(JSON.parse(stdout)).toMatchObject({
    findings: [],
    summary: { entities: 1 },
  });
  expect(JSON.parse(stdout)).not.toHaveProperty('partial');
  expect(status).toBe(0);
  expect(asked).toHaveLength(2);
  for (const { url, authorization } of asked) {
    expect(url).toMatch(
      /^https:\/\/portal\.example\.com\/api\/catalog\/entities\/by-query\?/,
    );
    expect(authorization).toBe('Bearer secret');
  }
});

it('points at the page of an entity that only the portal has', async () => {
  const overlap = (name: string, information: string) =>
    entity(
      'Forum',
      name,
      'type: board',
      'decides: [x]',
      `information: [${information}]`,
    );
  portal([[asJson(overlap('theirs', 'cost'))]]);
  const { lint } = workspace({ 'mine.yaml': overlap('mine', 'changes') });
  const { findings } = await lint(`. --context ${origin}`);
  const [finding] = findings.filter(
    ({ rule }: { rule: string }) => rule === 'forum-overlap',
  );
  expect(finding.evidence).toContainEqual(
    expect.objectContaining({
      entityRef: 'forum:default/theirs',
      file: `${origin}/catalog/default/forum/theirs`,
      line: null,
      column: null,
    }),
  );
});

it('takes what the portal has and would refuse as rejected', async () => {
  portal([[anna, asJson(entity('Forum', 'board', 'cadence: often'))]]);
  const { lint } = workspace({ 'risk.yaml': risk });
  const { findings } = await lint(`. --context ${origin}`);
  expect(findings).toEqual([]);
});

it('refuses an address that would put a password into logs, and one that is none', async () => {
  const { run } = workspace({ 'risk.yaml': risk });
  const refused = await run('lint . --context https://me:hush@example.com');
  expect(refused.stderr).toContain('Leave the name and the password out');
  expect(refused.stderr).not.toContain('hush');
  expect(refused.status).toBe(2);
  expect((await run('lint . --context https://')).stderr).toContain(
    'is not an address',
  );
});

it('never prints a token, not even one that cannot be sent', async () => {
  const asked = portal([[anna, board]]);
  const { run } = workspace({ 'risk.yaml': risk });
  const command = `lint . --context ${origin}`;
  const broken = await run(command, { env: { OPMODEL_TOKEN: 'se\ncret' } });
  expect(broken.stderr).toContain('OPMODEL_TOKEN is no token');
  expect(broken.stderr).not.toContain('cret');
  expect(broken.status).toBe(2);
  expect(asked).toEqual([]);
  // As it comes out of a file.
  await run(command, { env: { OPMODEL_TOKEN: 'secret\n' } });
  expect(asked[0].authorization).toBe('Bearer secret');
});
