import type { EntityLike } from '../../kinds/entity';
import { API_VERSION } from '../../kinds/schema';

export const service = of('Service', { type: 'business' });
export const forum = of('Forum', { type: 'service-review' });
export const right = of('DecisionRight', { decision: 'change-approval' });
export const process = of('Process', { type: 'incident' });
export const control = of('Control', { type: 'preventive' });
export const supplier = of('Supplier', {
  type: 'cloud-provider',
  critical: true,
});
export const risk = of('Risk', {});
export const information = of('InformationObject', { type: 'incident' });
export const component = of('Component', {}, 'backstage.io/v1alpha1');
export const group = of('Group', {}, 'backstage.io/v1alpha1');
export const user = of('User', {}, 'backstage.io/v1alpha1');

/** The entity in another namespace. */
export function within(namespace: string, entity: EntityLike): EntityLike {
  return { ...entity, metadata: { ...entity.metadata, namespace } };
}

/** The entity under another title. */
export function titled(title: string, entity: EntityLike): EntityLike {
  return { ...entity, metadata: { ...entity.metadata, title } };
}

function of(kind: string, least: object, apiVersion: string = API_VERSION) {
  return (name: string, spec: object = {}): EntityLike => ({
    apiVersion,
    kind,
    metadata: { name },
    spec: { ...least, ...spec },
  });
}
