import type { AnyEntity } from '../graph/ModelEntity';
import type { ModelGraph } from '../graph/ModelGraph';
import { nameOfRef, namespaceOfRef } from '../kinds/entityRef';

const MAX_NAME_LENGTH = 63;

/**
 * Full reference for an entity that a remedy adds, free in the model: named after another entity, in
 * its namespace.
 *
 * @param kind - kind of the new entity, lower case
 * @param beside - the entity that it is named after
 * @param words - what follows in the name; characters that a name cannot hold become dashes
 */
export function newRef(
  graph: ModelGraph,
  kind: string,
  beside: Pick<AnyEntity, 'ref'>,
  ...words: string[]
): string {
  const full = segment(
    [nameOfRef(beside.ref), ...words].join('-'),
    MAX_NAME_LENGTH,
  );
  for (let copy = 1; ; copy++) {
    const suffix = copy === 1 ? '' : `-${copy}`;
    const stem = segment(full, MAX_NAME_LENGTH - suffix.length);
    const ref = `${kind}:${namespaceOfRef(beside.ref)}/${stem}${suffix}`;
    if (!graph.get(ref)) return ref;
  }
}

function segment(text: string, length: number): string {
  const dashed = text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return dashed.slice(0, length).replace(/^-|-$/g, '');
}
