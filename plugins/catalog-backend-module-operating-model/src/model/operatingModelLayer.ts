import {
  createCatalogModelLayer,
  type CatalogModelLayer,
  type CatalogModelLayerBuilder,
} from '@backstage/catalog-model/alpha';
import {
  API_VERSION,
  KIND_NAMES,
  KINDS,
  type KindName,
} from '@onemap/plugin-operating-model-common';
import { layerSchema } from './layerSchema';
import { relationFieldsOf, relationPairs } from './relationFields';

const [GROUP, VERSION] = API_VERSION.split('/');

/**
 * The eight kinds as a catalog model layer, made from the same schemas as the processor. For tools that
 * read the catalog's model; it does not replace the processor, and is not installed by default.
 */
export const operatingModelLayer: CatalogModelLayer = createCatalogModelLayer({
  layerId: `${GROUP}/kinds`,
  builder: model => {
    for (const kind of KIND_NAMES) addKind(model, kind);
    for (const pair of relationPairs()) model.addRelationPair(pair);
  },
});

function addKind(model: CatalogModelLayerBuilder, kind: KindName) {
  const { plural, description, spec } = KINDS[kind];
  model.addKind({
    group: GROUP,
    names: { kind, singular: kind.toLowerCase(), plural },
    description,
    versions: [
      {
        name: VERSION,
        relationFields: relationFieldsOf(kind),
        schema: {
          jsonSchema: {
            type: 'object',
            ...(KINDS[kind].specOptional ? {} : { required: ['spec'] }),
            properties: { spec: layerSchema(spec) },
          },
        },
      },
    ],
  });
}
