/** A map whose readers say which key they read, so that it need not count as read in whole. */
export class NotedMap<V> {
  constructor(
    private readonly values: ReadonlyMap<string, V>,
    private readonly note: (key: string) => void,
  ) {}

  /** The value of a key. */
  get(key: string): V | undefined {
    this.note(key);
    return this.values.get(key);
  }

  /** Whether a key has a value. */
  has(key: string): boolean {
    this.note(key);
    return this.values.has(key);
  }
}
