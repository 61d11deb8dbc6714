import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import request from 'supertest';
import catalogModule from '../index';

const KINDS = [
  'Domain Location System Component API Resource Group User',
  'Service Process Forum DecisionRight Control Supplier Risk InformationObject',
].flatMap(names => names.split(' '));

/** A real catalog with the module, reading the given files; speaks HTTP, as its users do. */
export async function startCatalog(
  files: string[],
  operatingModel: JsonObject = {},
) {
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModule,
      mockServices.rootConfig.factory({
        data: {
          operatingModel,
          catalog: {
            processingInterval: { seconds: 1 },
            rules: [{ allow: KINDS }],
            locations: files.map(target => ({ type: 'file', target })),
          },
        },
      }),
    ],
  });
  const entity = async (kind: string, name: string): Promise<Entity> =>
    (
      await request(backend.server)
        .get(`/api/catalog/entities/by-name/${kind}/default/${name}`)
        .expect(200)
    ).body;
  return {
    entity,
    /** Every entity, as the catalog tells it to whoever may read all. */
    all: async (): Promise<Entity[]> =>
      (await request(backend.server).get('/api/catalog/entities').expect(200))
        .body,
    stop: () => backend.stop(),
    validate: (document: unknown) =>
      request(backend.server)
        .post('/api/catalog/validate-entity')
        .send({ entity: document, location: 'url:https://example.com/a.yaml' }),
    refs: async (): Promise<string[]> => {
      const { body } = await request(backend.server)
        .get('/api/catalog/entities/by-query?fields=kind,metadata.name')
        .expect(200);
      return body.items.map(
        (item: Entity) => `${item.kind} ${item.metadata.name}`,
      );
    },
  };
}

/** Waits until a check passes, at most as long as the catalog needs to take in a few files. */
export async function eventually(check: () => Promise<void>) {
  const deadline = Date.now() + 15_000;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise(resolve => setTimeout(resolve, 200));
    }
  }
}
