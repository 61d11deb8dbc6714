import type { Entity } from '@backstage/catalog-model';

/** Reads the catalog on behalf of somebody: the plugin itself, or a caller. */
export interface CatalogReader {
  /**
   * Every entity that the reader may read, page by page.
   *
   * @param fields - the fields to bring, such as `metadata.etag`; all where it is absent
   */
  stream(fields?: string[]): AsyncIterable<Entity[]>;
  /**
   * Entities by full reference, in the order asked for; undefined for one that is not there, or that the
   * reader may not read.
   */
  byRefs(
    refs: readonly string[],
    fields?: string[],
  ): Promise<(Entity | undefined)[]>;
  /** How many entities there are that the reader may read. */
  count(): Promise<number>;
}
