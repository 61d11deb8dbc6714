import {
  compileCatalogModel,
  defaultCatalogEntityModel,
} from '@backstage/catalog-model/alpha';
import { API_VERSION, KIND_NAMES } from '@onemap/plugin-operating-model-common';
import { operatingModelLayer } from './operatingModelLayer';

const model = compileCatalogModel([
  defaultCatalogEntityModel,
  operatingModelLayer,
]);
const kindOf = (kind: string) =>
  model.getKind({ kind, apiVersion: API_VERSION });

describe('operatingModelLayer', () => {
  it.each(KIND_NAMES)('holds %s beside the built-in kinds', kind => {
    expect(kindOf(kind)?.names.kind).toBe(kind);
    expect(
      model.getKind({ kind: 'Group', apiVersion: 'backstage.io/v1alpha1' }),
    ).toBeDefined();
  });

  it('declares a relation field with its default and allowed kinds', () => {
    expect(kindOf('Risk')?.relationFields).toContainEqual(
      expect.objectContaining({
        path: 'spec.owner',
        relation: 'ownedBy',
        defaultKind: 'User',
        allowedKinds: ['User', 'Group'],
      }),
    );
  });

  it('turns a field round whose relation starts at the target', () => {
    expect(kindOf('Process')?.relationFields).toContainEqual(
      expect.objectContaining({
        path: 'spec.services',
        relation: 'followedBy',
      }),
    );
    expect(model.getRelations({ kind: 'Process' })).toContainEqual(
      expect.objectContaining({
        forward: { type: 'followedBy', title: 'followed by' },
        reverse: { type: 'follows', title: 'follows' },
      }),
    );
  });

  it('leaves out what the catalog does not understand in a schema', () => {
    const text = JSON.stringify(kindOf('Forum')?.jsonSchema.properties);
    expect(text).toContain('cadence');
    expect(text).not.toContain('"format"');
    expect(text).not.toContain('entityRef');
  });
});
