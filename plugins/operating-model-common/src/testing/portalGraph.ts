import type { AnyEntity, ForumEntity } from '../graph/ModelEntity';
import { isA } from '../graph/ModelEntity';
import { modelFromYaml } from './modelFromYaml';
import { PORTAL_MODEL } from './portalModel';

/** The graph of {@link PORTAL_MODEL}. */
export const graph = modelFromYaml(PORTAL_MODEL);

/** An entity of the graph by its full reference. */
export function entity(ref: string): AnyEntity {
  const found = graph.get(ref);
  if (!found) throw new Error(`no ${ref}`);
  return found;
}

/** A forum of the graph by its full reference. */
export function forum(ref: string): ForumEntity {
  const found = entity(ref);
  if (!isA(found, 'Forum')) throw new Error(`${ref} is not a forum`);
  return found;
}
