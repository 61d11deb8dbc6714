import type { KindName } from '../kinds';
import { Ledger } from './Ledger';
import type { Aspect, Tokens } from './Tokens';

/**
 * Notes what is read of a graph while a subject is looked at. A graph that is built without it notes
 * nothing, and costs nothing for it.
 */
export class Reads {
  /** What was noted, by whoever read it. */
  readonly ledger = new Ledger();
  private entry: Set<number> | undefined;

  constructor(private readonly tokens: Tokens) {}

  /** An aspect of an entity, or of what a key stands for. */
  note(aspect: Aspect, name: string): void {
    this.entry?.add(this.tokens.of(aspect, name));
  }

  /** Everything that an entity says, or that it is not there. */
  content(ref: string): void {
    this.note('content', ref);
  }

  /** Which entities of a kind refer to an entity, and what they say. */
  referrers(kind: KindName, ref: string): void {
    this.note(kind, ref);
  }

  /** Everything that contributes to a key. */
  key(name: string): void {
    this.note('key', name);
  }

  /** Notes what is read in a function for a reader. */
  during(reader: number, look: () => void): void {
    const entry = this.collect(look);
    if (entry.size) this.ledger.add(entry, reader);
  }

  /**
   * Computes an answer that is kept. Who is given it again has read the same: see {@link recall}.
   *
   * @returns the number to recall
   */
  remember(compute: () => void): number {
    return this.ledger.add(this.collect(compute));
  }

  /** Notes that an answer was used that was computed before. */
  recall(remembered: number): void {
    this.entry?.add(-1 - remembered);
  }

  /** Computes what says itself, when it is asked, what is read of it. */
  unnoted<T>(compute: () => T): T {
    const outer = this.entry;
    this.entry = undefined;
    try {
      return compute();
    } finally {
      this.entry = outer;
    }
  }

  private collect(look: () => void): ReadonlySet<number> {
    const outer = this.entry;
    const entry = new Set<number>();
    this.entry = entry;
    try {
      look();
    } finally {
      this.entry = outer;
    }
    return entry;
  }
}
