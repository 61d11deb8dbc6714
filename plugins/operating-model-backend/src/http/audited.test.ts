import { testDatabases } from '../__testUtils__/databases';
import { startService, type TestService } from '../__testUtils__/startService';
import { seeded, tokenModel } from '../__testUtils__/tokenModel';
import { allRoutes } from './createRouter';

const FINDING = '/findings/0123456789abcdef0123456789abcdef';
const SERVICE = '/services/default/nothing';

/** Everything that somebody can do, and under which name it is on record. */
const WRITES: {
  method: 'post' | 'delete';
  path: string;
  eventId: string;
  body?: object;
}[] = [
  { method: 'post', path: '/evaluations', eventId: 'evaluation-create' },
  {
    method: 'post',
    path: `${FINDING}/waiver`,
    eventId: 'waiver-request',
    body: { until: '2026-12-01', reason: 'Later.' },
  },
  {
    method: 'post',
    path: `${FINDING}/waiver/approval`,
    eventId: 'waiver-approve',
  },
  { method: 'delete', path: `${FINDING}/waiver`, eventId: 'waiver-remove' },
  {
    method: 'post',
    path: `${SERVICE}/attestations`,
    eventId: 'attestation-sign',
    body: { role: 'ciso', digest: 'a'.repeat(64) },
  },
  {
    method: 'delete',
    path: `${SERVICE}/attestations?role=ciso`,
    eventId: 'attestation-withdraw',
  },
];

const databases = testDatabases();
let service: TestService;
const success = jest.fn(async () => {});
const fail = jest.fn(async () => {});

beforeAll(async () => {
  service = await startService({
    knex: await databases.migrated('SQLITE_3'),
    entities: tokenModel(seeded(1)),
  });
  await service.evaluate();
  service.auditor.createEvent.mockImplementation(async () => ({
    success,
    fail,
  }));
});

beforeEach(() => jest.clearAllMocks());

it.each(WRITES)(
  '$method $path is on record as $eventId',
  async ({ method, path, eventId, body }) => {
    const { status } =
      method === 'post'
        ? await service.post(path, body ?? {})
        : await service.delete(path);
    expect(service.auditor.createEvent.mock.calls).toEqual([
      [expect.objectContaining({ eventId, request: expect.anything() })],
    ]);
    const wasDone = status < 400;
    expect(success).toHaveBeenCalledTimes(wasDone ? 1 : 0);
    expect(fail).toHaveBeenCalledTimes(wasDone ? 0 : 1);
  },
);

it('there is nothing else that somebody can do', () => {
  // No route is called here, so none needs anything to hand its requests to.
  const writes = allRoutes({} as never).filter(
    ({ method }) => method !== 'get',
  );
  expect(writes).toHaveLength(WRITES.length);
});
