import fc from 'fast-check';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { testDatabases } from '../__testUtils__/databases';
import { startService, type TestService } from '../__testUtils__/startService';
import { seeded, tokenModel } from '../__testUtils__/tokenModel';

jest.setTimeout(180_000);

const databases = testDatabases();
const REQUESTS = 10_000;
let service: TestService;
let server: Server;
let address: string;

beforeAll(async () => {
  service = await startService({
    knex: await databases.migrated('SQLITE_3'),
    entities: tokenModel(seeded(7)),
  });
  await service.evaluate();
  server = service.app.listen(0);
  // A server that listens has an address with a port.
  const { port } = server.address() as AddressInfo;
  address = `http://localhost:${port}`;
});

afterAll(() => {
  server.close();
});

const segment = fc.oneof(
  fc.constantFrom(
    'service',
    'default',
    'zq000',
    'waiver',
    'ciso',
    '..',
    '%00',
    '%',
  ),
  fc.string({ maxLength: 20 }).map(encodeURIComponent),
  fc.string({ unit: 'binary', maxLength: 5 }).map(text => {
    // Half of a surrogate pair cannot be encoded; sent as it is it must not harm either.
    try {
      return encodeURIComponent(text);
    } catch {
      return '%ED%A0%80';
    }
  }),
  fc.constant('x'.repeat(1_000)),
);

const path = fc.oneof(
  fc.constantFrom(
    '/services',
    '/findings',
    '/governance/forums',
    '/governance/trend',
    '/governance/obligations',
    '/evaluations/latest',
  ),
  fc
    .tuple(segment, segment, segment)
    .map(([a, b, c]) => `/services/${a}/${b}/${c}`),
  fc.tuple(segment, segment).map(([a, b]) => `/findings/${a}/${b}`),
  fc.array(segment, { maxLength: 5 }).map(parts => `/${parts.join('/')}`),
);

const name = fc.constantFrom(
  ...['service', 'severity', 'state', 'sort', 'order', 'limit', 'cursor'],
  ...[
    'text',
    'from',
    'until',
    'pack',
    'owner',
    'openedSince',
    '__proto__',
    'x[y]',
  ],
);

const query = fc
  .array(fc.tuple(name, segment), { maxLength: 4 })
  .map(pairs => pairs.map(([key, value]) => `${key}=${value}`).join('&'));

const body = fc.oneof(
  fc.constant(''),
  fc.constant('{'),
  fc.constant('[]'),
  fc.constant('null'),
  fc.json({ maxDepth: 3 }),
  fc
    .record({
      until: fc.oneof(fc.constant('2026-12-01'), fc.anything()),
      reason: fc.oneof(fc.constant('Because.'), fc.anything()),
    })
    .map(value => JSON.stringify(value) ?? ''),
);

it(`answers ${REQUESTS} malformed requests with what is wrong, and never with a failure of its own`, async () => {
  const statuses = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('GET', 'POST', 'DELETE'),
      path,
      query,
      body,
      async (method, route, search, sent) => {
        const answer = await fetch(`${address}${route}?${search}`, {
          method,
          ...(method === 'GET'
            ? {}
            : { body: sent, headers: { 'content-type': 'application/json' } }),
        });
        const { status } = answer;
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        expect(status).toBeLessThan(500);
        const text = await answer.text();
        if (status >= 400 && !isProblem(answer, text)) {
          throw new Error(`${status} without a problem: ${text}`);
        }
      },
    ),
    { numRuns: REQUESTS, seed: 20261121 },
  );
  const refused = [...statuses]
    .filter(([status]) => status >= 400)
    .reduce((sum, [, number]) => sum + number, 0);
  expect(refused).toBeGreaterThan(REQUESTS / 2);
  expect(service.logger.error).not.toHaveBeenCalled();
});

/** Whether an answer says what is wrong, in the form of a problem. */
function isProblem(answer: Response, text: string): boolean {
  const type = answer.headers.get('content-type') ?? '';
  if (!type.startsWith('application/problem+json')) return false;
  const { status, detail } = JSON.parse(text);
  return status === answer.status && detail.length > 5;
}
