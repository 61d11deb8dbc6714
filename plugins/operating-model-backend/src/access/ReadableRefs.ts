import { stringifyEntityRef } from '@backstage/catalog-model';
import { ServiceUnavailableError } from '@backstage/errors';
import type { CatalogReader } from '../catalog/CatalogReader';
import type { ChangeJournal } from '../catalog/ChangeJournal';
import { RefNumbers, RefSet } from './RefSet';

const REF_FIELDS = ['kind', 'metadata.name', 'metadata.namespace'];
const KEPT_AT_MOST = 1_000;
// What a policy means cannot change without the policy, but nobody promised so: it is asked anew after a
// while, in the background, and what could not be is not relied on any longer.
const ASKED_ANEW_AFTER_MS = 5 * 60_000;
const RELIED_ON_FOR_MS = 10 * 60_000;

/** What {@link ReadableRefs} needs. */
export interface ReadableRefsOptions {
  /** What changed in the catalog. */
  journal: Pick<ChangeJournal, 'version' | 'since'>;
  /** How many entities the catalog holds. */
  size: () => number;
  /** Milliseconds of a clock that never goes back. */
  elapsed: () => number;
}

/** What may be read under some conditions, as the catalog was at a version of the journal. */
interface Known {
  refs: Promise<RefSet>;
  version: number;
  /** When all of it was asked. */
  askedAt: number;
  isAskedAnew: boolean;
}

/**
 * What callers may read whose policy sets conditions. The catalog decides: it is asked with the caller's
 * own credentials, for everything once, and then for what changed. The same conditions on the same catalog
 * give the same answer, so colleagues of one department share one.
 */
export class ReadableRefs {
  private numbers = new RefNumbers();
  // In the order of their use, so that the first is the one to be forgotten.
  private readonly known = new Map<string, Known>();

  constructor(private readonly options: ReadableRefsOptions) {}

  /**
   * @param conditions - the conditions of the policy, as text
   * @param reader - the catalog, with the caller's credentials
   * @returns full references of all that the caller may read
   * @throws ServiceUnavailableError where the catalog does not answer
   */
  async of(
    conditions: string,
    reader: CatalogReader,
  ): Promise<Pick<RefSet, 'has'>> {
    this.forgetNumbersOfOld();
    const known = this.reliable(conditions);
    const { version } = this.options.journal;
    if (known?.version !== version) {
      const next = this.next(known, version, reader);
      this.keep(conditions, next);
      // A failure is for those who asked now; who asks later gets another try.
      next.refs.catch(() => this.forget(conditions, next));
      return next.refs;
    }
    this.keep(conditions, known);
    if (this.age(known) > ASKED_ANEW_AFTER_MS && !known.isAskedAnew) {
      known.isAskedAnew = true;
      this.askAnew(conditions, known, reader);
    }
    return known.refs;
  }

  private reliable(conditions: string): Known | undefined {
    const known = this.known.get(conditions);
    return known && this.age(known) <= RELIED_ON_FOR_MS ? known : undefined;
  }

  private age({ askedAt }: Known): number {
    return this.options.elapsed() - askedAt;
  }

  private next(
    known: Known | undefined,
    version: number,
    reader: CatalogReader,
  ): Known {
    const changed = known && this.options.journal.since(known.version);
    if (!known || !changed) return this.all(version, reader);
    const { askedAt, isAskedAnew } = known;
    const refs = orUnavailable(updated(known.refs, changed, reader));
    return { refs, version, askedAt, isAskedAnew };
  }

  private all(version: number, reader: CatalogReader): Known {
    const refs = orUnavailable(readAll(reader, RefSet.empty(this.numbers)));
    const askedAt = this.options.elapsed();
    return { refs, version, askedAt, isAskedAnew: false };
  }

  private askAnew(conditions: string, known: Known, reader: CatalogReader) {
    const next = this.all(this.options.journal.version, reader);
    next.refs.then(
      () => this.keep(conditions, next),
      () => {
        known.isAskedAnew = false;
      },
    );
  }

  private forget(conditions: string, known: Known) {
    if (this.known.get(conditions) === known) this.known.delete(conditions);
  }

  private keep(conditions: string, known: Known) {
    this.known.delete(conditions);
    this.known.set(conditions, known);
    for (const oldest of this.known.keys()) {
      if (this.known.size <= KEPT_AT_MOST) break;
      this.known.delete(oldest);
    }
  }

  /** Where most references that have a number left the catalog, everything starts anew. */
  private forgetNumbersOfOld() {
    if (this.numbers.size <= 2 * this.options.size() + KEPT_AT_MOST) return;
    this.known.clear();
    this.numbers = new RefNumbers();
  }
}

async function readAll(reader: CatalogReader, refs: RefSet): Promise<RefSet> {
  for await (const page of reader.stream(REF_FIELDS)) {
    for (const entity of page) refs.add(stringifyEntityRef(entity));
  }
  return refs;
}

async function updated(
  before: Promise<RefSet>,
  changed: readonly string[],
  reader: CatalogReader,
): Promise<RefSet> {
  const refs = (await before).copy();
  const found = await reader.byRefs(changed, REF_FIELDS);
  changed.forEach((ref, i) => refs[found[i] ? 'add' : 'delete'](ref));
  return refs;
}

async function orUnavailable(refs: Promise<RefSet>): Promise<RefSet> {
  try {
    return await refs;
  } catch (error) {
    throw new ServiceUnavailableError(
      'The catalog cannot be asked now what you may read. Try again soon.',
      error,
    );
  }
}
