import { ModelGraph } from '../../graph/ModelGraph';
import type { EntityLike } from '../../kinds/entity';
import { KIND_NAMES } from '../../kinds';
import { isWarning, validateEntity } from '../../kinds/validateEntity';
import { deepFreeze } from '../modelFromYaml';

/** A model as a program would read it from files. */
export interface ReadModel {
  graph: ModelGraph;
  /** `entity path`, sorted. */
  schemaErrors: string[];
  /** References of the eight kinds that lead to no entity and to no rejected document, sorted. */
  outside: string[];
}

/** Checks documents, rejects the malformed ones, and builds the graph of the others. */
export function buildModel(documents: unknown[]): ReadModel {
  const schemaErrors: string[] = [];
  const rejected: string[] = [];
  const entities: EntityLike[] = [];
  for (const document of documents) {
    const errors = validateEntity(document);
    const ref = refOf(document);
    schemaErrors.push(...errors.map(({ path }) => `${ref} ${path}`));
    if (errors.some(error => !isWarning(error))) {
      if (ref) rejected.push(ref);
    } else {
      // A document without errors has the shape of an entity.
      entities.push(document as EntityLike);
    }
  }
  const graph = ModelGraph.build(deepFreeze(entities), { rejected });
  const outside = KIND_NAMES.flatMap(kind => graph.entities(kind))
    .flatMap(entity => entity.references)
    .filter(({ ref, target }) => !target && !graph.rejected.has(ref))
    .map(({ ref }) => ref);
  return {
    graph,
    schemaErrors: schemaErrors.sort(),
    outside: [...new Set(outside)].sort(),
  };
}

function refOf(document: unknown): string | null {
  // The documents are hand-written; only the name may be missing.
  const { kind, metadata } = document as {
    kind: string;
    metadata: { name?: string; namespace?: string };
  };
  if (!metadata.name) return null;
  const namespace = metadata.namespace ?? 'default';
  return `${kind}:${namespace}/${metadata.name}`.toLowerCase();
}
