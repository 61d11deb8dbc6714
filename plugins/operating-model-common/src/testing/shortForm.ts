import type { EntityLike } from '../kinds/entity';

/** A reference without what is the default in its field. */
export function shortForm(
  ref: string,
  path: string,
  holder: EntityLike,
): string {
  const [kind, namespace, name] = ref.split(/[:/]/);
  const isProcessOrType = /responsibilities\[\d+\]\.processes/.test(path);
  const isDefault =
    !/waivers\[\d+\]\.about/.test(path) &&
    !isProcessOrType &&
    DEFAULT_KIND[
      path
        .replace(/\[\d+\]/g, '')
        .split('.')
        .pop() ?? ''
    ] === kind;
  const isSame = (holder.metadata.namespace ?? 'default') === namespace;
  return `${isDefault ? '' : `${kind}:`}${isSame ? '' : `${namespace}/`}${name}`;
}

/** Fields whose default kind is the same wherever they stand. */
const DEFAULT_KIND: Record<string, string> = {
  holder: 'group',
  department: 'group',
  parent: 'group',
  memberOf: 'group',
  processes: 'process',
  exercisedIn: 'process',
  basedOn: 'process',
  process: 'process',
  forums: 'forum',
  forum: 'forum',
  escalatesTo: 'forum',
  decider: 'forum',
  services: 'service',
  affects: 'service',
  information: 'informationobject',
  controls: 'control',
  mitigates: 'risk',
  suppliers: 'supplier',
  subcontractors: 'supplier',
  locations: 'resource',
  components: 'component',
  decision: 'decisionright',
  chair: 'user',
  approvedBy: 'user',
};
