/** Sets by key; most keys have one value, which takes no set. */
export class KeySets<K, V extends string | number> {
  private readonly values = new Map<K, V | Set<V>>();

  /** The keys that have a value. */
  keys(): Iterable<K> {
    return this.values.keys();
  }

  /** How many values a key has. */
  sizeOf(key: K): number {
    const found = this.values.get(key);
    if (found === undefined) return 0;
    return found instanceof Set ? found.size : 1;
  }

  /** The values of a key. */
  of(key: K): Iterable<V> {
    const found = this.values.get(key);
    if (found === undefined) return [];
    return found instanceof Set ? found : [found];
  }

  add(key: K, value: V): void {
    const found = this.values.get(key);
    if (found === undefined) this.values.set(key, value);
    else if (found instanceof Set) found.add(value);
    else if (found !== value) this.values.set(key, new Set([found, value]));
  }

  delete(key: K, value: V): void {
    const found = this.values.get(key);
    if (found === value) this.values.delete(key);
    if (!(found instanceof Set)) return;
    found.delete(value);
    if (!found.size) this.values.delete(key);
  }
}
