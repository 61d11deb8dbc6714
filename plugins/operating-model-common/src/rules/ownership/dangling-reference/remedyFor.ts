import { kindOfRef } from '../../../kinds/entityRef';
import type { ModelEntity, Reference } from '../../../graph/ModelEntity';
import type { ModelGraph } from '../../../graph/ModelGraph';
import { newEntity, patchOf, type Advice, type Remedy } from '../../remedy';
import { nearSpellingOf } from './nearSpelling';

/**
 * Corrects a reference that is nearly the name of an entity, and adds the entity otherwise. A
 * reference in a list cannot be replaced by merging: it is named, and the entity added all the same.
 */
export function remedyFor(
  graph: ModelGraph,
  entity: ModelEntity,
  dangling: readonly Reference[],
): Remedy[] {
  const documents = new Map<string, Remedy>();
  for (const reference of dangling) {
    const { ref, path } = reference;
    const close = nearSpellingOf(graph, ref);
    const field = /^spec\.(\w+)$/.exec(path)?.[1];
    if (close && field) {
      documents.set(
        path,
        patchOf(
          { name: 'write', data: { close, ref } },
          entity,
          `${field}: ${close}`,
        ),
      );
    } else if (!documents.has(ref)) {
      documents.set(ref, addition(ref, path, close));
    }
  }
  return [...documents.values()];
}

function addition(ref: string, path: string, close: string | undefined) {
  const what: Advice = close
    ? { name: 'meant', data: { close, path } }
    : { name: 'add', data: { path } };
  return newEntity(what, ref, LEAST[kindOfRef(ref)] ?? 'type: other');
}

/** The least that a new entity of a kind must say. */
const LEAST: Record<string, string> = {
  service: 'type: business',
  process: 'type: incident',
  forum: 'type: service-review',
  decisionright: 'decision: change-approval',
  control: 'type: preventive',
  supplier: 'type: managed-service-provider',
  risk: 'status: open',
  informationobject: 'type: incident',
  group: 'type: team\nchildren: []',
  user: 'memberOf: []',
  system: 'owner: group:default/name-of-the-owner',
  domain: 'owner: group:default/name-of-the-owner',
  resource: 'type: tool\nowner: group:default/name-of-the-owner',
  component:
    'type: service\nlifecycle: production\nowner: group:default/name-of-the-owner',
  api: 'type: openapi\nlifecycle: production\nowner: group:default/name-of-the-owner\ndefinition: ""',
};
