import type { Entity } from '@backstage/catalog-model';
import { portalEntities } from './portalModel';

/** An entity of the small model, with more fields of its spec where the test needs them. */
export function entityNamed(name: string, spec: Entity['spec'] = {}): Entity {
  const entity = portalEntities.find(({ metadata }) => metadata.name === name);
  if (!entity) throw new Error(`no ${name} in the model`);
  return { ...entity, spec: { ...entity.spec, ...spec } };
}
