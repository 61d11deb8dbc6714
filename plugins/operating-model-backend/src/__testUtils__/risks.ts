import type { Entity } from '@backstage/catalog-model';

/** Risks that nobody owns: each is a gap, at least. */
export function risks(count: number): Entity[] {
  return Array.from({ length: count }, (_, i) => ({
    apiVersion: 'operating-model.io/v1alpha1',
    kind: 'Risk',
    metadata: { name: `r${i}`, etag: `${i}` },
    spec: {},
  }));
}
