import {
  compareText,
  servicesShowing,
  summaryOfReference,
  type ModelEntity,
  type ModelGraph,
} from '@onemap/plugin-operating-model-common';
import type { Touched } from './Difference';

/** The services on whose canvas one of the entities is, in one of the states. */
export function touchedServices(
  graphs: readonly ModelGraph[],
  refs: readonly string[],
): Touched[] {
  const services = graphs.flatMap(graph =>
    refs.flatMap(ref => {
      const entity = graph.get(ref);
      return entity ? servicesShowing(graph, entity) : [];
    }),
  );
  return named(graphs, services);
}

/** The forums among the entities, those that they name and those that name them, in one of the states. */
export function touchedForums(
  graphs: readonly ModelGraph[],
  refs: readonly string[],
): Touched[] {
  const changed = new Set(refs);
  const forums = graphs.flatMap(graph => [
    ...graph
      .entities('Forum')
      .filter(forum => changed.has(forum.ref) || names(forum, changed))
      .map(({ ref }) => ref),
    ...refs.flatMap(ref => {
      const entity = graph.get(ref);
      return isOfLanguage(entity)
        ? entity.references
            .map(reference => reference.ref)
            .filter(target => target.startsWith('forum:'))
        : [];
    }),
  ]);
  return named(graphs, forums);
}

/** Whether a forum names one of the entities; services do not count: what changes in one is not the forum's. */
function names(forum: ModelEntity, refs: ReadonlySet<string>): boolean {
  return forum.references.some(
    ({ ref, path }) => refs.has(ref) && !path.startsWith('spec.services'),
  );
}

function isOfLanguage(entity: unknown): entity is ModelEntity {
  return Array.isArray((entity as ModelEntity | undefined)?.references);
}

function named(
  graphs: readonly ModelGraph[],
  refs: readonly string[],
): Touched[] {
  return [...new Set(refs)].sort(compareText).map(ref => {
    const target = graphs.map(graph => graph.get(ref)).find(each => each);
    return { ref, title: summaryOfReference({ ref, target }).title };
  });
}
