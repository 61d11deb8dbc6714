const OURS = 'operating-model.io/v1alpha1';
const BACKSTAGE = 'backstage.io/v1alpha1';
const BACKSTAGE_KINDS = ['User', 'Group', 'Component', 'Resource'];

/** An entity as a catalog holds it, with a title, a description and an annotation as most have. */
export function entity(kind, name, title, spec) {
  return {
    apiVersion: BACKSTAGE_KINDS.includes(kind) ? BACKSTAGE : OURS,
    kind,
    metadata: {
      namespace: 'default',
      name,
      title,
      description: `${title}: what it is for, in a sentence or two, as an owner would write it.`,
      annotations: {
        'backstage.io/managed-by-location': `url:https://git.example/operating-model/blob/main/${name}.yaml`,
      },
    },
    spec,
  };
}

/** What the processes of the benchmark have in common. */
export const STANDARD = {
  priorities: ['P1', 'P2', 'P3', 'P4'],
  recordTypes: ['incident', 'request'],
  reports: ['monthly', 'quarterly'],
};
