import { testDatabases } from '../__testUtils__/databases';
import { entitiesFromYaml } from '../__testUtils__/entitiesFromYaml';
import { startService } from '../__testUtils__/startService';

const databases = testDatabases();
const MODEL = `
{ apiVersion: operating-model.io/v1alpha1, kind: DecisionRight, metadata: { name: change }, spec: { decision: change-approval, decider: group:it } }
---
{ apiVersion: operating-model.io/v1alpha1, kind: DecisionRight, metadata: { name: spend }, spec: { decision: spend-approval, decider: group:finance } }
---
{ apiVersion: operating-model.io/v1alpha1, kind: Process, metadata: { name: a }, spec: { type: change, department: it, stages: [] } }
---
{ apiVersion: operating-model.io/v1alpha1, kind: Process, metadata: { name: b }, spec: { type: incident, department: finance, stages: [] } }
---
{ apiVersion: backstage.io/v1alpha1, kind: Group, metadata: { name: it }, spec: { type: team, children: [] } }
---
{ apiVersion: backstage.io/v1alpha1, kind: Group, metadata: { name: finance }, spec: { type: team, children: [] } }
`;

it('a page of a grid brings the columns that its rows have, and no others', async () => {
  const service = await startService({
    knex: await databases.migrated('SQLITE_3'),
    entities: entitiesFromYaml(MODEL),
  });
  await service.evaluate();
  const columnsOf = async (grid: string, columns: string) => {
    const route = `/governance/${grid}`;
    const { body: whole } = await service.get(route);
    const { body: first } = await service.get(`${route}?limit=1`);
    const { nextCursor } = first;
    const { body: second } = await service.get(
      `${route}?limit=1&cursor=${encodeURIComponent(nextCursor)}`,
    );
    return [whole, first, second].map(body =>
      body[columns].map(({ title }: { title: string }) => title).sort(),
    );
  };
  const expected = [['finance', 'it'], ['it'], ['finance']];
  expect(await columnsOf('decisions', 'parties')).toEqual(expected);
  expect(await columnsOf('processes', 'departments')).toEqual(expected);
});
