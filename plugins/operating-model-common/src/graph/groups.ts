/** Values by key and, within a key, by group: to go through those of all groups but one. */
export class Groups<V> {
  private readonly byKey = new Map<string, Map<string, V[]>>();

  /** Adds a value to a group of a key. */
  add(key: string, group: string, value: V): void {
    let groups = this.byKey.get(key);
    if (!groups) {
      groups = new Map();
      this.byKey.set(key, groups);
    }
    const list = groups.get(group);
    if (list) list.push(value);
    else groups.set(group, [value]);
  }

  /** The values of a key in every group but the given one. */
  *except(key: string, group: string): Iterable<V> {
    for (const [each, values] of this.byKey.get(key) ?? []) {
      if (each !== group) yield* values;
    }
  }
}
