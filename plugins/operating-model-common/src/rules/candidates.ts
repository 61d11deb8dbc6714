import { isA, type ServiceEntity } from '../graph/ModelEntity';
import type { ModelGraph } from '../graph/ModelGraph';

/** Stands in a remedy for an owner that nothing in the model points to. */
export const UNKNOWN_OWNER = 'user:default/name-of-the-owner';

/**
 * The owner of the first of some services that has one: whom to ask, where an owner is missing.
 *
 * @param except - full reference of one who is out of the question
 */
export function ownerAmong(
  graph: ModelGraph,
  services: readonly string[],
  except?: string,
): string {
  for (const ref of services) {
    const service = graph.get(ref);
    const owner = isA(service, 'Service') ? service.spec.owner : undefined;
    if (owner && owner.ref !== except) return owner.ref;
  }
  return UNKNOWN_OWNER;
}

/** The owner of a service, or a name to replace where it has none. */
export function ownerOrUnknown(service: ServiceEntity): string {
  return service.spec.owner?.ref ?? UNKNOWN_OWNER;
}
