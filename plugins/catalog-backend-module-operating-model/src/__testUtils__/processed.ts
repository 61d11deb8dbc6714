import type { Entity } from '@backstage/catalog-model';
import type {
  CatalogProcessorCache,
  CatalogProcessorResult,
} from '@backstage/plugin-catalog-node';
import type { JsonValue } from '@backstage/types';
import { API_VERSION } from '@onemap/plugin-operating-model-common';
import { OperatingModelProcessor } from '../OperatingModelProcessor';

const LOCATION = { type: 'file', target: 'model.yaml' };

/** An entity of the language. */
export function document(
  kind: string,
  spec: Entity['spec'],
  metadata: Partial<Entity['metadata']> = {},
): Entity {
  return {
    apiVersion: API_VERSION,
    kind,
    metadata: { name: 'x', ...metadata },
    spec,
  };
}

/** Takes a document through the steps of the processor, as the catalog does. */
export async function processed(
  entity: Entity,
): Promise<{ entity: Entity; relations: string[] }> {
  const processor = new OperatingModelProcessor();
  const emitted: CatalogProcessorResult[] = [];
  const valid = await processor.preProcessEntity(entity);
  if (!(await processor.validateEntityKind(valid))) throw new Error('foreign');
  const result = await processor.postProcessEntity(
    valid,
    LOCATION,
    each => emitted.push(each),
    memoryCache(),
  );
  return { entity: result, relations: emitted.map(asText) };
}

/** `service:default/x follows process:default/incident`. */
function asText(result: CatalogProcessorResult): string {
  if (result.type !== 'relation') throw new Error(`emitted a ${result.type}`);
  const { source, type, target } = result.relation;
  return `${refText(source)} ${type} ${refText(target)}`;
}

function refText(ref: { kind: string; namespace: string; name: string }) {
  return `${ref.kind}:${ref.namespace}/${ref.name}`;
}

/** A cache of one entity, as the catalog keeps it between two runs. */
export function memoryCache(): CatalogProcessorCache {
  const values = new Map<string, JsonValue>();
  return {
    // Whoever reads a value wrote it, and knows its type.
    get: async <T extends JsonValue>(key: string) =>
      values.get(key) as T | undefined,
    set: async (key, value) => {
      values.set(key, value);
    },
  };
}
