import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { createHash } from 'node:crypto';
import type { CatalogReader } from '../catalog/CatalogReader';

/** A catalog in memory, whose entities a test may change; it counts how often it is read. */
export class MemoryCatalog {
  readonly reads = { stream: 0, byRefs: 0 };
  /** Set, it is what every read fails with. */
  failure: Error | undefined;

  constructor(public entities: Entity[]) {}

  /** A reader for somebody who may read some of it. */
  reader(mayRead: (entity: Entity) => boolean = () => true): CatalogReader {
    const readable = () => {
      if (this.failure) throw this.failure;
      return this.entities.filter(mayRead).map(withEtag);
    };
    return {
      stream: async function* stream(this: MemoryCatalog) {
        this.reads.stream++;
        yield readable();
      }.bind(this),
      byRefs: async refs => {
        this.reads.byRefs++;
        const byRef = new Map(
          readable().map(entity => [stringifyEntityRef(entity), entity]),
        );
        return refs.map(ref => byRef.get(ref));
      },
      count: async () => readable().length,
    };
  }
}

function withEtag(entity: Entity): Entity {
  const etag = createHash('sha256')
    .update(JSON.stringify(entity))
    .digest('hex');
  return { ...entity, metadata: { ...entity.metadata, etag } };
}
