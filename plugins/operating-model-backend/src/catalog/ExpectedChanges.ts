// What the catalog took in shows within a second or so.
const EXPECTED_FOR_MS = 5_000;
// Enough for an edit; where more changes at once, looking at everything costs less.
const MOST = 500;
// While changes come in, looking at everything may wait for this many times as long: in a large catalog it takes
// seconds, for which people would wait for what they just changed.
const MAY_WAIT = 5;

/**
 * Remembers which entities the catalog said to be new or changed, so that for a while only these are looked
 * at: in a large catalog looking at everything takes seconds.
 */
export class ExpectedChanges {
  private readonly until = new Map<string, number>();
  private wholeUntil = -Infinity;
  private lastWhole = -Infinity;
  private lastNote = -Infinity;

  /**
   * @param elapsed - milliseconds of a clock that never goes back
   * @param wholeEveryMs - how often everything is looked at; less often while changes come in
   */
  constructor(
    private readonly elapsed: () => number,
    private readonly wholeEveryMs: number,
  ) {}

  /** Notes that entities changed, to be looked at for a few seconds. @param refs - full references; absent: any */
  note(refs?: readonly string[]) {
    const now = this.elapsed();
    this.lastNote = now;
    for (const ref of refs ?? []) this.until.set(ref, now + EXPECTED_FOR_MS);
    if (!refs || this.until.size > MOST) {
      this.until.clear();
      this.wholeUntil = now + EXPECTED_FOR_MS;
    }
  }

  /** What to look at now: full references, or undefined for everything. */
  next(): string[] | undefined {
    const now = this.elapsed();
    for (const [ref, until] of this.until) {
      if (until < now) this.until.delete(ref);
    }
    if (
      now - this.lastNote > EXPECTED_FOR_MS ||
      now - this.lastWhole >= this.wholeEveryMs * MAY_WAIT ||
      now < this.wholeUntil
    ) {
      this.lastWhole = now;
      return undefined;
    }
    return [...this.until.keys()];
  }

  /** Changes that showed are expected no longer. */
  showed(refs: readonly string[]) {
    for (const ref of refs) this.until.delete(ref);
  }
}
