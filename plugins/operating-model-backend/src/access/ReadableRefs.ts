import { stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogReader } from '../catalog/CatalogReader';

const REF_FIELDS = ['kind', 'metadata.name', 'metadata.namespace'];
const KEPT_AT_MOST = 50;
const KEPT_FOR_MS = 60_000;

/**
 * What callers may read whose policy sets conditions. The catalog decides: it is asked with the caller's
 * own credentials. The same conditions on the same catalog give the same answer, so colleagues of one
 * department share one.
 */
export class ReadableRefs {
  private readonly kept = new Map<
    string,
    { refs: Promise<ReadonlySet<string>>; until: number }
  >();

  constructor(private readonly elapsed: () => number) {}

  /**
   * @param conditions - the conditions of the policy, as text
   * @param content - digest of the catalog
   * @param reader - the catalog, with the caller's credentials
   * @returns full references of all that the caller may read
   */
  async of(
    conditions: string,
    content: string,
    reader: CatalogReader,
  ): Promise<ReadonlySet<string>> {
    const key = `${content} ${conditions}`;
    const known = this.kept.get(key);
    if (known && known.until > this.elapsed()) return known.refs;
    const refs = readAll(reader);
    this.keep(key, refs);
    // A failure is for those who asked now; who asks later gets another try.
    refs.catch(() => this.kept.delete(key));
    return refs;
  }

  private keep(key: string, refs: Promise<ReadonlySet<string>>) {
    this.kept.delete(key);
    this.kept.set(key, { refs, until: this.elapsed() + KEPT_FOR_MS });
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= KEPT_AT_MOST) break;
      this.kept.delete(oldest);
    }
  }
}

async function readAll(reader: CatalogReader): Promise<ReadonlySet<string>> {
  const refs = new Set<string>();
  for await (const page of reader.stream(REF_FIELDS)) {
    for (const entity of page) refs.add(stringifyEntityRef(entity));
  }
  return refs;
}
