import fc from 'fast-check';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { testDatabases } from '../__testUtils__/databases';
import { startService, type TestService } from '../__testUtils__/startService';
import { seeded, tokenModel } from '../__testUtils__/tokenModel';

jest.setTimeout(300_000);

const databases = testDatabases();
const REQUESTS = 10_000 / databases.each.length;
let service: TestService;
let server: Server;
let address: string;
/** Cursors that lists gave, which are good in one of them; and parts of paths that exist. */
let known: { cursors: string[]; fingerprint: string };

async function start(id: (typeof databases.each)[number][0]) {
  service = await startService({
    knex: await databases.migrated(id),
    entities: tokenModel(seeded(7)),
  });
  await service.evaluate();
  server = service.app.listen(0);
  // A server that listens has an address with a port.
  const { port } = server.address() as AddressInfo;
  address = `http://localhost:${port}`;
  const lists = ['findings', 'services', 'governance/processes'];
  const answers = await Promise.all(
    lists.map(list => service.get(`/${list}?limit=1`).expect(200)),
  );
  known = {
    cursors: answers.map(({ body: { nextCursor } }) => nextCursor),
    fingerprint: answers[0].body.items[0].fingerprint,
  };
}

afterEach(() => {
  server.close();
});

interface Operation {
  method: string;
  /** As the document writes it: `/services/{namespace}/{name}/canvas`. */
  path: string;
  /** Names of what its query takes. */
  query: string[];
}

/** Every operation of the document: a new route is tested without being named here. */
async function operations(): Promise<Operation[]> {
  const answer = await fetch(`${address}/openapi.json`);
  const { paths } = await answer.json();
  const all: [
    string,
    Record<string, Pick<DocumentedOperation, 'parameters'>>,
  ][] = Object.entries(paths);
  return all.flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters }]) => ({
      method: method.toUpperCase(),
      path,
      query: parameters.flatMap(each =>
        each.in === 'query' ? [each.name] : [],
      ),
    })),
  );
}

interface DocumentedOperation {
  parameters: { in: string; name: string }[];
}

const hostile = fc.oneof(
  fc.constantFrom('..', '%00', '%', '', '-1', '1e9', 'NaN', '[]', "';--"),
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

/** Values that are right in some places and wrong in others. */
const plausible = fc.constantFrom(
  ...[
    'service',
    'process',
    'default',
    'zq000',
    'ciso',
    'service:default/zq000',
  ],
  ...['2026-12-01', '2026-02-30', 'asc', 'open', '50', 'csv', 'ics', 'true'],
);

/** What may stand in a list's cursor: one of its own, one of another list, and whatever else decodes. */
function cursor() {
  const forged = fc
    .oneof(
      fc.tuple(fc.constantFrom('severity', 'title', 'owner'), fc.anything()),
      fc.tuple(fc.constantFrom('severity', 'gaps'), fc.array(fc.anything())),
      fc.tuple(fc.string(), fc.array(fc.integer()), fc.string()),
      fc.anything(),
    )
    .map(place => {
      const text = JSON.stringify(place, (_, each) =>
        typeof each === 'bigint' ? String(each) : each,
      );
      return Buffer.from(text ?? '').toString('base64url');
    });
  return fc.oneof(fc.constantFrom(...known.cursors), forged, hostile);
}

const value = fc.oneof(plausible, hostile);

/** A path of an operation with something in its gaps, and now and then more than fits. */
function pathOf({ path }: Operation) {
  const gaps = path.match(/\{\w+\}/g) ?? [];
  const ending = fc.constantFrom('', '', '', '/', '/zq000', '//');
  return fc
    .tuple(
      fc.array(fc.oneof(value, fc.constant(known.fingerprint)), {
        minLength: gaps.length,
        maxLength: gaps.length,
      }),
      ending,
    )
    .map(([values, end]) => {
      const rest = [...values];
      return path.replace(/\{\w+\}/g, () => rest.shift() ?? '') + end;
    });
}

function queryOf({ query }: Operation) {
  const name = fc.constantFrom(
    ...query,
    'cursor',
    'limit',
    '__proto__',
    'x[y]',
  );
  const pair = name.chain(each =>
    fc.tuple(fc.constant(each), each === 'cursor' ? cursor() : value),
  );
  return fc
    .array(pair, { maxLength: 4 })
    .map(pairs => pairs.map(([key, given]) => `${key}=${given}`).join('&'));
}

const BODIES: Record<string, fc.Arbitrary<unknown>>[] = [
  {
    until: orAnything('2026-12-01'),
    reason: fc.oneof(orAnything('Because.'), fc.constant('a\0b\ud800')),
  },
  { role: orAnything('ciso'), digest: orAnything('a'.repeat(64)) },
];

const body = fc.oneof(
  fc.constant(''),
  fc.constant('{'),
  fc.constant('[]'),
  fc.constant('null'),
  fc.json({ maxDepth: 3 }),
  ...BODIES.map(fields =>
    fc
      .record(fields)
      .map(given =>
        JSON.stringify(given, (_, each) =>
          typeof each === 'bigint' ? String(each) : each,
        ),
      ),
  ),
);

function orAnything(good: string): fc.Arbitrary<unknown> {
  return fc.oneof(fc.constant(good), fc.anything());
}

/** Headers that a request may have beside its credentials; each is one that somebody here reads. */
const headers = fc.record(
  {
    accept: fc.constantFrom('text/csv', 'text/calendar', '*/*;q=x', ';', 'a/b'),
    'content-type': fc.constantFrom(
      ...['application/json', 'application/json; charset=x', 'text/plain', ';'],
    ),
    'if-none-match': fc.constantFrom('*', '"', 'W/"a"', '"a", "b"', '\u00ff'),
    'accept-encoding': fc.constantFrom('gzip', 'br;q=2', 'x'),
    range: fc.constantFrom('bytes=0-1', 'bytes=5-1', 'x'),
    'content-encoding': fc.constantFrom('gzip', 'x'),
  },
  { requiredKeys: [] },
);

it.each(databases.each)(
  `on %s, ${REQUESTS} malformed requests are answered with what is wrong, and none with a failure`,
  async id => {
    await start(id);
    const statuses = new Map<number, number>();
    const asked = new Map<string, number>();
    const all = await operations();
    const request = fc.constantFrom(...all).chain(operation =>
      fc.record({
        operation: fc.constant(operation),
        // Another method than the route's, now and then.
        method: fc.oneof(
          { weight: 5, arbitrary: fc.constant(operation.method) },
          fc.constantFrom('GET', 'POST', 'DELETE', 'PUT'),
        ),
        path: pathOf(operation),
        query: queryOf(operation),
        sent: body,
        headers,
      }),
    );
    await fc.assert(
      fc.asyncProperty(
        request,
        async ({ operation, method, path, query, sent, headers: more }) => {
          const answer = await fetch(`${address}${path}?${query}`, {
            method,
            headers: { 'content-type': 'application/json', ...more },
            ...(method === 'GET' ? {} : { body: sent }),
          });
          const { status } = answer;
          count(statuses, status);
          count(asked, `${operation.method} ${operation.path}`);
          const text = await answer.text();
          if (status >= 500) throw new Error(`${status} ${text}`);
          if (status >= 400 && !isProblem(answer, text)) {
            throw new Error(`${status} without a problem: ${text}`);
          }
        },
      ),
      // Other questions for each database.
      { numRuns: REQUESTS, seed: id.length },
    );
    const refused = [...statuses]
      .filter(([status]) => status >= 400)
      .reduce((sum, [, number]) => sum + number, 0);
    expect(refused).toBeGreaterThan(REQUESTS / 2);
    expect(asked.size).toBe(all.length);
    expect(service.logger.error).not.toHaveBeenCalled();
  },
);

function count<K>(counts: Map<K, number>, key: K) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Whether an answer says what is wrong, in the form of a problem. */
function isProblem(answer: Response, text: string): boolean {
  const type = answer.headers.get('content-type') ?? '';
  if (!type.startsWith('application/problem+json')) return false;
  const { status, detail } = JSON.parse(text);
  return status === answer.status && detail.length > 5;
}
