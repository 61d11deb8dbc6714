import { pushTo } from '../graph/multimap';

/**
 * Members of a list by a key, grouped once per list. Services without entities of their own share one
 * list (see `ScopedIndex`), so what holds for all services is not gone through again for each.
 */
export class ListIndex<E, V> {
  private readonly byList = new WeakMap<
    readonly E[],
    ReadonlyMap<string, readonly V[]>
  >();

  /** @param entriesOf - the keys of a member, each with what is kept under it */
  constructor(
    private readonly entriesOf: (member: E) => Iterable<[key: string, V]>,
  ) {}

  /** What is kept under a key, in the order of the list. */
  get(list: readonly E[], key: string): readonly V[] {
    let grouped = this.byList.get(list);
    if (!grouped) {
      grouped = this.group(list);
      this.byList.set(list, grouped);
    }
    return grouped.get(key) ?? [];
  }

  private group(list: readonly E[]): ReadonlyMap<string, readonly V[]> {
    const grouped = new Map<string, V[]>();
    for (const member of list) {
      for (const [key, value] of this.entriesOf(member)) {
        pushTo(grouped, key, value);
      }
    }
    return grouped;
  }
}
