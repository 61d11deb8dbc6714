import { Ledger } from '../graph/Ledger';

/** The rounds in which an entity is looked at: by the rules, and for the waivers that it carries. */
export const ROUNDS = ['model', 'waivers'] as const;

/** One of {@link ROUNDS}. */
export type Round = (typeof ROUNDS)[number];

/** The number of a reader: an entity in a round. */
export function readerOf(id: number, round: Round): number {
  return id * ROUNDS.length + ROUNDS.indexOf(round);
}

/** The entity, by its number, and the round of a reader. */
export function parseReader(reader: number): { id: number; round: Round } {
  return {
    id: Math.floor(reader / ROUNDS.length),
    round: ROUNDS[reader % ROUNDS.length],
  };
}

/** What each reader read when it was last looked at. */
export class Readers {
  private ledger = new Ledger();
  // Those that were looked at again since the ledger was written.
  private readonly later = new Map<number, ReadonlySet<number>>();

  /** Starts anew from what a look at the whole model noted. */
  start(ledger: Ledger): void {
    this.ledger = ledger;
    this.later.clear();
  }

  /** Puts what a reader read now in the place of what it read before. */
  replace(reader: number, tokens: ReadonlySet<number>): void {
    this.later.set(reader, tokens);
  }

  /** The readers that one of some changes concerns, with what they read; at the least what the change concerns. */
  concernedBy(changed: ReadonlySet<number>): Map<number, ReadonlySet<number>> {
    const found = new Map<number, Set<number>>();
    for (const entry of this.ledger.holding(changed)) {
      const reader = this.ledger.readerOf(entry);
      if (reader === undefined || this.later.has(reader)) continue;
      let tokens = found.get(reader);
      if (!tokens) found.set(reader, (tokens = new Set()));
      this.ledger.collect(entry, tokens);
    }
    const all = new Map<number, ReadonlySet<number>>(found);
    for (const [reader, tokens] of this.later) {
      if (meet(tokens, changed)) all.set(reader, tokens);
    }
    return all;
  }
}

function meet(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const each of small) if (large.has(each)) return true;
  return false;
}
