import { testDatabases } from '../__testUtils__/databases';
import { risks } from '../__testUtils__/risks';
import { startService } from '../__testUtils__/startService';

jest.setTimeout(60_000);

const ADA = 'user:default/ada';
const databases = testDatabases();

/** As a request between plugins fails while the other one starts, or is away. */
const failure = Object.assign(
  new Error(
    'request to http://internal.example/api/permission/authorize failed, reason: read ECONNRESET',
  ),
  { name: 'FetchError', code: 'ECONNRESET' },
);

it('where nobody can say what somebody may do, nothing is done or told, and he is asked to try again', async () => {
  const service = await startService({
    knex: await databases.migrated('SQLITE_3'),
    entities: risks(1),
    policies: { [ADA]: { failure } },
  });
  await service.evaluate();
  const { body } = await service.get('/findings').expect(200);
  const finding = `/findings/${body.items[0].fingerprint}`;
  const waiver = { until: '2026-12-31', reason: 'Accepted.' };
  for (const answer of [
    service.get('/services', ADA),
    service.get('/findings', ADA),
    service.get('/services/default/nothing/canvas', ADA),
    service.post('/evaluations', {}, ADA),
    service.post(`${finding}/waiver`, waiver, ADA),
  ]) {
    const { status, body: problem, headers } = await answer;
    expect(problem.detail).toBe(
      'What you may do cannot be found out now. Nothing was changed. Try again soon.',
    );
    expect([status, headers['retry-after']]).toEqual([503, '5']);
  }

  service.policies[ADA] = {};
  await service.post(`${finding}/waiver`, waiver, ADA).expect(201);
});
