import { testDatabases } from '../__testUtils__/databases';
import { entitiesFromYaml } from '../__testUtils__/entitiesFromYaml';
import { startService, type TestService } from '../__testUtils__/startService';

const READER = 'user:default/reader';
const databases = testDatabases();
const MODEL = `
{ apiVersion: operating-model.io/v1alpha1, kind: Risk, metadata: { name: shown }, spec: {} }
---
{ apiVersion: operating-model.io/v1alpha1, kind: Risk, metadata: { name: secret-risk }, spec: {} }
`;
const DOCUMENTS = ['risk:default/shown', 'risk:default/secret-risk'];
/** The catalog has never taken it in, and cannot say who may read it. */
const NEVER_IN = 'risk:default/secret-new';
let service: TestService;

beforeAll(async () => {
  service = await startService({
    knex: await databases.migrated('SQLITE_3'),
    entities: entitiesFromYaml(MODEL),
    policies: {
      [READER]: { mayRead: ({ metadata }) => metadata.name === 'shown' },
    },
  });
  for (const entityRef of [...DOCUMENTS, NEVER_IN]) {
    await service.inputs.rejected.note(
      {
        entityRef,
        location: `file:/model/${entityRef.split('/')[1]}.yaml`,
        errors: ['wrong', 'refers to risk:default/secret-risk'],
      },
      service.clock.now().toISOString(),
    );
  }
  await service.evaluate();
});

const refsFor = async (user?: string) => {
  const { body } = await service.get('/governance/rejected', user).expect(200);
  return body.items.map(({ entityRef }: { entityRef: string }) => entityRef);
};

it('who may read everything sees every refused document', async () => {
  expect((await refsFor()).sort()).toEqual([...DOCUMENTS, NEVER_IN].sort());
});

it('others see those that they may read an old version of, and how many there are besides', async () => {
  const { body, text } = await service.get('/governance/rejected', READER);
  expect(body).toMatchObject({
    items: [{ entityRef: 'risk:default/shown', errors: ['wrong'] }],
    hidden: 2,
  });
  expect(text).not.toContain('secret');
});
