import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { entity, workspace } from '../testing/workspace';
import { loadPortal } from './portal';

// Portals that answer otherwise than they should: each is said in words, with what to do, and the status is 2.

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listen(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port; // It listens on a port, not on a pipe.
}

async function lintWith(url: string, env: Record<string, string> = {}) {
  const { run } = workspace({ 'risk.yaml': entity('Risk', 'outage') });
  const { status, stdout, stderr } = await run(`lint . --context ${url}`, {
    env,
  });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  return stderr;
}

const answer =
  (status: number, body: string, type = 'application/json'): RequestListener =>
  (_request, response) =>
    response.writeHead(status, { 'content-type': type }).end(body);

it.each([
  [401, {}, 'wants a token (status 401). Put one in'],
  [
    401,
    { OPMODEL_TOKEN: 'secret' },
    'refuses the token in OPMODEL_TOKEN (status 401)',
  ],
  [403, { OPMODEL_TOKEN: 'secret' }, 'Use one that may read the catalog.'],
  [404, {}, 'has no /api/catalog (status 404)'],
  [500, {}, 'answers with status 500. Try again later'],
  [502, {}, 'answers with status 502. Try again later'],
])('says what to do about status %i with %j', async (status, env, advice) => {
  const port = await listen(createServer(answer(status, '{"error":{}}')));
  const stderr = await lintWith(`http://127.0.0.1:${port}`, env);
  expect(stderr).toContain(advice);
  expect(stderr).not.toContain('secret');
});

it.each([
  ['a page', '<!doctype html><title>Sign in</title>', 'text/html'],
  ['half an answer', '{"items": [', 'application/json'],
  ['something else', '{"hello": "world"}', 'application/json'],
])('says so where %s comes back', async (_what, body, type) => {
  const port = await listen(createServer(answer(200, body, type)));
  expect(await lintWith(`http://127.0.0.1:${port}`)).toContain(
    'answers, but not as a portal does. Give the address',
  );
});

it('says so where nobody listens', async () => {
  const server = createServer();
  const port = await listen(server);
  await new Promise(resolve => {
    server.close(resolve);
  });
  const stderr = await lintWith(`http://127.0.0.1:${port}`);
  expect(stderr).toContain('ECONNREFUSED');
  expect(stderr).toContain('Check the address');
});

it.each([
  ['that does not answer', () => {}],
  [
    'that stops in the middle of its answer',
    (_request, response) => response.writeHead(200).write('{"items": ['),
  ],
] satisfies [string, RequestListener][])(
  'does not wait for ever for a portal %s',
  async (_what, listener) => {
    const port = await listen(createServer(listener));
    await expect(
      loadPortal(`http://127.0.0.1:${port}`, undefined, 200),
    ).rejects.toThrow('does not answer within 0.2 s. Try again later');
  },
);

it('says how to trust a certificate of an authority of one’s own', async () => {
  const { private: key, cert } = await generate([
    { name: 'commonName', value: 'localhost' },
  ]);
  const port = await listen(
    createSecureServer({ key, cert }, answer(200, '{"items":[]}')),
  );
  const stderr = await lintWith(`https://localhost:${port}`);
  expect(stderr).toContain('a certificate that this machine does not trust');
  expect(stderr).toContain('NODE_EXTRA_CA_CERTS');
});
