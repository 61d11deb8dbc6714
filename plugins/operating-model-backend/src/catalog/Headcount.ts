import type { LookResult } from '../evaluation/Watch';
import type { CatalogReader } from './CatalogReader';

/** What {@link Headcount} needs. */
export interface HeadcountOptions {
  catalog: Pick<CatalogReader, 'count'>;
  /** How many entities the plugin knows of. */
  known: () => number;
  /** Called when there are more or fewer than that, and than when it was asked last. */
  onNews: () => void;
}

/**
 * Notices by their number that entities came or went. The catalog says of what it takes in that it is new or
 * changed, but never that something is gone; to count costs it one query, however many there are.
 */
export class Headcount {
  private last: number | undefined;

  constructor(private readonly options: HeadcountOptions) {}

  /** Counts. It never throws: that the catalog is down is noticed and said by whoever reads it. */
  async look(): Promise<LookResult> {
    const { catalog, known, onNews } = this.options;
    try {
      const count = await catalog.count();
      const isNews = count !== this.last && count !== known();
      this.last = count;
      if (isNews) onNews();
      return isNews ? 'changed' : 'unchanged';
    } catch {
      return 'failed';
    }
  }
}
