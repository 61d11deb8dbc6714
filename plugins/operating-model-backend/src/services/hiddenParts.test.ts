import type { Entity } from '@backstage/catalog-model';
import type { CompactCanvas } from '@onemap/plugin-operating-model-common';
import { testDatabases } from '../__testUtils__/databases';
import { entitiesFromYaml } from '../__testUtils__/entitiesFromYaml';
import { startService } from '../__testUtils__/startService';

const READER = 'user:default/reader';
const databases = testDatabases();

const MODEL = `
apiVersion: operating-model.io/v1alpha1
kind: Service
metadata: { name: portal }
spec: { type: business, owner: secret-team }
---
apiVersion: operating-model.io/v1alpha1
kind: Service
metadata: { name: secret-service }
spec: { type: business }
---
apiVersion: operating-model.io/v1alpha1
kind: DecisionRight
metadata: { name: narrowed }
spec: { decision: change-approval, decider: board, services: [secret-service] }
---
apiVersion: operating-model.io/v1alpha1
kind: DecisionRight
metadata: { name: wide }
spec: { decision: spend-approval, decider: board }
---
apiVersion: operating-model.io/v1alpha1
kind: Forum
metadata: { name: board }
spec: { type: change-advisory-board, chair: user:default/secret-chair }
---
apiVersion: operating-model.io/v1alpha1
kind: Risk
metadata: { name: outage }
spec: { affects: [portal], owner: "group:secret-team" }
---
{ apiVersion: backstage.io/v1alpha1, kind: Group, metadata: { name: secret-team }, spec: { type: team, children: [] } }
---
{ apiVersion: backstage.io/v1alpha1, kind: User, metadata: { name: secret-chair }, spec: { memberOf: [] } }
`;

async function start(showHidden: boolean) {
  const service = await startService({
    knex: await databases.migrated('SQLITE_3'),
    entities: entitiesFromYaml(MODEL),
    operatingModel: { privacy: { showHidden } },
    policies: {
      [READER]: {
        mayRead: ({ metadata }: Entity) => !metadata.name.startsWith('secret'),
      },
    },
  });
  await service.evaluate();
  const bodyOf = async (route: string) =>
    (await service.get(route, READER).expect(200)).body;
  return { bodyOf };
}

describe('what a caller may not see', () => {
  it.each([true, false])(
    'makes no narrowed decision look like one for all services; showHidden: %s',
    async showHidden => {
      const { bodyOf } = await start(showHidden);
      const { rows } = await bodyOf('/governance/decisions');
      expect(rows).toMatchObject([
        { ref: 'decisionright:default/narrowed', allServices: false },
        { ref: 'decisionright:default/wide', allServices: true },
      ]);
      expect(rows[0].services).toEqual([]);
      expect(rows[0].hiddenIn).toEqual(
        showHidden ? { services: 1 } : undefined,
      );
    },
  );

  it('does not pass for nobody', async () => {
    const { bodyOf } = await start(true);
    const hiddenIn = { owner: 1 };
    const canvas = await bodyOf('/services/default/portal/canvas');
    expect(canvas.service.hiddenIn).toEqual(hiddenIn);
    expect(
      canvas.boxes.flatMap(
        ({ items }: CompactCanvas['boxes'][number]) => items,
      ),
    ).toContainEqual(
      expect.objectContaining({ ref: 'risk:default/outage', hiddenIn }),
    );
    const { items } = await bodyOf('/services');
    expect(items).toMatchObject([{ ref: 'service:default/portal', hiddenIn }]);
    const context = await bodyOf('/entities/service/default/portal/context');
    expect(context.services).toMatchObject([{ hiddenIn }]);
    const { forums } = await bodyOf('/governance/forums');
    expect(forums).toMatchObject([{ hiddenIn: { chair: 1 } }]);
  });

  it('is not told of where the portal is not to', async () => {
    const { bodyOf } = await start(false);
    for (const route of [
      '/services',
      '/services/default/portal/canvas',
      '/entities/service/default/portal/context',
      '/governance/forums',
    ]) {
      expect(JSON.stringify(await bodyOf(route))).not.toContain('hiddenIn');
    }
  });
});
