// A power of two that fits into the fastest memory.
const SIEVE = 2 ** 16;

/** Entries of tokens, each for a reader or for an answer that readers share: flat, since there are as many as entities. */
export class Ledger {
  private items = new Int32Array(1024);
  private length = 0;
  private readonly ends: number[] = [];
  private readonly readers: (number | undefined)[] = [];

  /**
   * Adds an entry.
   *
   * @param tokens - tokens, and for each entry that is part of this one: minus one minus its number
   * @param reader - whose entry it is; undefined where it is part of others
   * @returns its number
   */
  add(tokens: ReadonlySet<number>, reader?: number): number {
    this.reserve(tokens.size);
    for (const token of tokens) {
      this.items[this.length] = token;
      this.length += 1;
    }
    this.ends.push(this.length);
    this.readers.push(reader);
    return this.ends.length - 1;
  }

  /** The entries that hold one of some tokens, themselves or in a part, and have a reader. */
  holding(tokens: ReadonlySet<number>): number[] {
    const found: number[] = [];
    const isFound = new Uint8Array(this.ends.length);
    // Most tokens are told apart by a few of their bits, which is many times faster than looking in a set.
    const sieve = new Uint8Array(SIEVE);
    for (const token of tokens) sieve[token % SIEVE] = 1;
    let at = 0;
    for (let entry = 0; entry < this.ends.length; entry++) {
      const end = this.ends[entry];
      while (at < end) {
        const token = this.items[at];
        at += 1;
        // A part is complete before what it is part of, and has a smaller number.
        const holds =
          token < 0
            ? isFound[-1 - token] === 1
            : sieve[token % SIEVE] === 1 && tokens.has(token);
        if (!holds) continue;
        isFound[entry] = 1;
        if (this.readers[entry] !== undefined) found.push(entry);
        at = end;
      }
    }
    return found;
  }

  /** Goes through the entries that have a reader. */
  eachOfReaders(visit: (reader: number, entry: number) => void): void {
    this.readers.forEach((reader, entry) => {
      if (reader !== undefined) visit(reader, entry);
    });
  }

  /** The reader of an entry. */
  readerOf(entry: number): number | undefined {
    return this.readers[entry];
  }

  /** Adds the tokens of an entry, those of its parts included, to a set. */
  collect(entry: number, tokens: Set<number>): void {
    const end = this.ends[entry];
    for (let at = entry ? this.ends[entry - 1] : 0; at < end; at++) {
      const token = this.items[at];
      if (token < 0) this.collect(-1 - token, tokens);
      else tokens.add(token);
    }
  }

  /** Every token. */
  *all(): Iterable<number> {
    for (let at = 0; at < this.length; at++) {
      if (this.items[at] >= 0) yield this.items[at];
    }
  }

  private reserve(more: number) {
    if (this.length + more <= this.items.length) return;
    const larger = new Int32Array(2 * (this.length + more));
    larger.set(this.items);
    this.items = larger;
  }
}
