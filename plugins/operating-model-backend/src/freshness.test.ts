import {
  catalogProcessingExtensionPoint,
  type EntityProvider,
  type EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { createBackendModule } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { evaluated } from './__testUtils__/examplePortal';
import {
  eventually,
  startPortal,
  type Portal,
} from './__testUtils__/startPortal';

jest.setTimeout(180_000);

/** A source of entities that says what changes, as those of large portals do. */
class Source implements EntityProvider {
  private connection: EntityProviderConnection | undefined;

  getProviderName() {
    return 'source';
  }

  async connect(connection: EntityProviderConnection) {
    this.connection = connection;
    await this.add(risk('fire'), risk('flood'));
  }

  async add(...entities: Entity[]) {
    await this.connection?.applyMutation({
      type: 'delta',
      added: entities.map(entity => ({ entity, locationKey: 'source' })),
      removed: [],
    });
  }

  async remove(entity: Entity) {
    await this.connection?.applyMutation({
      type: 'delta',
      added: [],
      removed: [{ entity, locationKey: 'source' }],
    });
  }
}

function risk(name: string, spec = {}): Entity {
  const location = 'url:https://git.example/model.yaml';
  return {
    apiVersion: 'operating-model.io/v1alpha1',
    kind: 'Risk',
    metadata: {
      name,
      annotations: {
        'backstage.io/managed-by-location': location,
        'backstage.io/managed-by-origin-location': location,
      },
    },
    spec,
  };
}

describe('though the catalog is looked at every ten minutes only', () => {
  const source = new Source();
  let portal: Portal;

  beforeAll(async () => {
    portal = await startPortal({
      files: [],
      operatingModel: {
        evaluation: {
          frequency: { minutes: 10 },
          settle: { milliseconds: 500 },
        },
      },
      features: [
        createBackendModule({
          pluginId: 'catalog',
          moduleId: 'source',
          register(env) {
            env.registerInit({
              deps: { catalog: catalogProcessingExtensionPoint },
              init: async ({ catalog }) => catalog.addEntityProvider(source),
            });
          },
        }),
      ],
    });
    await evaluated(portal, 2);
  });

  afterAll(() => portal?.stop());

  const unowned = async () => {
    const { body } = await portal.get('/findings?rule=risk-unowned');
    return body.items.map(({ subject }: { subject: string }) => subject);
  };

  it('the gaps of an entity that is mended close soon', async () => {
    await eventually(async () => expect(await unowned()).toHaveLength(2));
    await source.add(risk('fire', { owner: 'user:default/ada' }));
    await eventually(async () =>
      expect(await unowned()).toEqual(['risk:default/flood']),
    );
  });

  it('the gaps of an entity that is deleted close soon, which the catalog does not say', async () => {
    await source.remove(risk('flood'));
    await eventually(async () => expect(await unowned()).toEqual([]));
  });
});
