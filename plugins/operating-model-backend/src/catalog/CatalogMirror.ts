import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { EntityLike } from '@onemap/plugin-operating-model-common';
import type { CatalogReader } from './CatalogReader';
import { ChangeJournal } from './ChangeJournal';
import { MultisetDigest } from './MultisetDigest';
import {
  ETAG_FIELDS,
  etagOf,
  toReadEntity,
  type ReadEntity,
} from './toModelEntity';

/** Which entities there are, and with what content. */
export interface CatalogState {
  entities: number;
  /** Digest of the references alone: changes when an entity comes or goes. */
  members: string;
  /** Digest of references and content. */
  content: string;
}

// Above this share of changed entities, reading everything anew costs less than asking for each.
const REREAD_SHARE = 0.1;

/**
 * The plugin's copy of the catalog, kept up to date at little cost: after a first full read only the
 * etags are read, and the entities whose etag changed are fetched.
 */
export class CatalogMirror {
  /** What came, went or changed in the copy. */
  readonly journal = new ChangeJournal();
  private entities = new Map<string, ReadEntity>();
  private members = new MultisetDigest();
  private content = new MultisetDigest();
  private hasRead = false;

  constructor(private readonly reader: CatalogReader) {}

  /**
   * Brings the copy up to date. A read that fails half-way leaves it as it was.
   *
   * @param refs - the entities to look at, as full references; all where it is absent
   */
  async update(refs?: readonly string[]): Promise<CatalogState> {
    if (!this.hasRead) await this.readAll();
    else if (refs) await this.updateOnly(refs);
    else await this.updateChanged();
    this.hasRead = true;
    return this.state();
  }

  /** How many entities the copy holds. */
  get size(): number {
    return this.entities.size;
  }

  /** What the copy holds now. */
  state(): CatalogState {
    return {
      entities: this.entities.size,
      members: this.members.toString(),
      content: this.content.toString(),
    };
  }

  /** Whether the catalog holds an entity, and no newer version of it was refused. */
  isGood(ref: string): boolean {
    return this.entities.get(ref)?.isOutdated === false;
  }

  /** An entity with a full reference. */
  get(ref: string): EntityLike | undefined {
    return this.entities.get(ref)?.entity;
  }

  /** Every entity, in the order of its reference, so that two replicas build the same model. */
  *all(): Iterable<EntityLike> {
    for (const ref of [...this.entities.keys()].sort()) {
      const found = this.entities.get(ref);
      if (found) yield found.entity;
    }
  }

  private async readAll() {
    const read: ReadEntity[] = [];
    // Whole entities cost less than some fields of them: the catalog passes them on as they are in its database.
    for await (const page of this.reader.stream()) {
      for (const entity of page) read.push(toReadEntity(entity));
    }
    const before = this.entities;
    this.entities = new Map();
    this.members = new MultisetDigest();
    this.content = new MultisetDigest();
    for (const entity of read) this.put(entity);
    this.journal.note(differences(before, this.entities));
  }

  private async updateChanged() {
    const etags = new Map<string, string>();
    for await (const page of this.reader.stream(ETAG_FIELDS)) {
      for (const entity of page) {
        etags.set(stringifyEntityRef(entity), etagOf(entity));
      }
    }
    const gone = [...this.entities.keys()].filter(ref => !etags.has(ref));
    const changed = [...etags].flatMap(([ref, etag]) =>
      this.entities.get(ref)?.etag === etag ? [] : [ref],
    );
    if (changed.length > REREAD_SHARE * etags.size + 50) {
      await this.readAll();
      return;
    }
    const read = changed.length ? await this.reader.byRefs(changed) : [];
    this.take(changed, read, gone);
  }

  private async updateOnly(refs: readonly string[]) {
    if (!refs.length) return;
    const read = await this.reader.byRefs(refs);
    const isChanged = (ref: string, i: number) =>
      this.entities.get(ref)?.etag !== (read[i] && etagOf(read[i]));
    const gone = refs.filter((ref, i) => !read[i] && this.entities.has(ref));
    const changed = refs.filter((ref, i) => read[i] && isChanged(ref, i));
    const entities = read.filter((_, i) => isChanged(refs[i], i));
    this.take(changed, entities, gone);
  }

  private take(
    changed: readonly string[],
    read: readonly (Entity | undefined)[],
    gone: readonly string[],
  ) {
    this.journal.note([...gone, ...changed]);
    for (const ref of gone) this.remove(ref);
    for (const entity of read) {
      // One that was there a moment ago and is gone now will be missing in the next round as well.
      if (entity) this.put(toReadEntity(entity));
    }
  }

  private put(entity: ReadEntity) {
    this.remove(entity.ref);
    this.entities.set(entity.ref, entity);
    this.members.add(entity.ref);
    this.content.add(`${entity.ref} ${entity.etag}`);
  }

  private remove(ref: string) {
    const known = this.entities.get(ref);
    if (!known) return;
    this.entities.delete(ref);
    this.members.remove(ref);
    this.content.remove(`${ref} ${known.etag}`);
  }
}

/** References of what is in one of the two only, or not the same in both. */
function differences(
  before: ReadonlyMap<string, ReadEntity>,
  after: ReadonlyMap<string, ReadEntity>,
): string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter(ref => before.get(ref)?.etag !== after.get(ref)?.etag);
}
