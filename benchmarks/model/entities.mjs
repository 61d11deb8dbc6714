const OURS = 'operating-model.io/v1alpha1';
const BACKSTAGE = 'backstage.io/v1alpha1';
const BACKSTAGE_KINDS = ['User', 'Group', 'Component', 'Resource'];

/** An entity as it is written, with a title and a description as most have. */
export function entity(kind, name, title, spec) {
  return {
    apiVersion: BACKSTAGE_KINDS.includes(kind) ? BACKSTAGE : OURS,
    kind,
    metadata: {
      namespace: 'default',
      name,
      title,
      description: `${title}: what it is for, in a sentence or two, as an owner would write it.`,
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

/** An entity as the backend reads it from a catalog, which adds where it comes from and what version it is. */
export function asInCatalog(written) {
  const { name } = written.metadata;
  const tree = 'https://git.example/county/operating-model/tree/main/model/';
  const blob = `https://git.example/county/operating-model/blob/main/model/${name}.yaml`;
  return {
    ...written,
    metadata: {
      ...written.metadata,
      etag: Buffer.from(name.padEnd(30, '0')).toString('hex').slice(0, 40),
      annotations: {
        'backstage.io/managed-by-location': `url:${blob}`,
        'backstage.io/managed-by-origin-location': `url:${tree}catalog-info.yaml`,
        'backstage.io/view-url': blob,
        'backstage.io/edit-url': blob.replace('blob', 'edit'),
        'backstage.io/source-location': `url:${tree}`,
      },
    },
  };
}
