import type { Entity } from '@backstage/catalog-model';

/**
 * What the core reads of an entity: the catalog's `Entity`, with everything optional that a rejected
 * document may lack. Any catalog entity is one.
 */
export type EntityLike = Pick<Entity, 'apiVersion' | 'kind'> & {
  metadata: Pick<
    Entity['metadata'],
    'name' | 'namespace' | 'title' | 'description' | 'annotations'
  >;
  spec?: unknown;
};
