import type { Reads } from './Reads';

/** Answers that are computed once for each key. Where reads are noted, who gets an answer has read what it was computed from. */
export class Kept<K, V> {
  private readonly answers = new Map<K, V>();
  private readonly remembered = new Map<K, number>();

  constructor(
    private readonly reads: Reads | undefined,
    private readonly compute: (key: K) => V,
  ) {}

  /** The answer for a key. */
  get(key: K): V {
    let answer = this.answers.get(key);
    if (answer === undefined && !this.answers.has(key)) {
      answer = this.answer(key);
      this.answers.set(key, answer);
    }
    const { reads } = this;
    // Each answer that was computed with reads was remembered.
    if (reads) reads.recall(this.remembered.get(key) as number);
    return answer as V; // It was computed above where it was not there.
  }

  private answer(key: K): V {
    const { reads } = this;
    if (!reads) return this.compute(key);
    // `remember` calls the function at once.
    let answer!: V;
    const remembered = reads.remember(() => {
      answer = this.compute(key);
    });
    this.remembered.set(key, remembered);
    return answer;
  }
}
