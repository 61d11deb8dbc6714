import { KINDS, type KindName } from './index';
import { metadataSchema } from './metadata';
import { API_VERSION } from './schema';

/** The schema of a whole document of a kind. Root properties other than these belong to the catalog. */
export function documentSchema(kind: KindName) {
  const definition = KINDS[kind];
  return {
    type: 'object',
    required: [
      'apiVersion',
      'kind',
      'metadata',
      ...(definition.specOptional ? [] : ['spec']),
    ],
    properties: {
      apiVersion: { const: API_VERSION, description: 'The language version.' },
      kind: { const: kind, description: definition.description },
      metadata: metadataSchema,
      spec: definition.spec,
    },
  };
}
