// What the catalog took in shows within a second or so.
const EXPECTED_FOR_MS = 5_000;
// Enough for an edit; where more changes at once, looking at everything costs less.
const MOST = 500;
// While changes come in, looking at everything takes at most this share of the time, and waits at most so many times
// as long: in a large catalog it takes seconds, for which people would wait for what they just changed.
const LARGEST_SHARE = 0.05;
const MAY_WAIT = 5;

/**
 * Remembers which entities the catalog said to be new or changed, so that for a while only these are looked
 * at: in a large catalog looking at everything takes seconds.
 */
export class ExpectedChanges {
  private readonly until = new Map<string, number>();
  private wholeUntil = -Infinity;
  private lastWhole = -Infinity;
  private wholeTook = 0;
  private isWhole = false;
  private lastNote = -Infinity;

  /**
   * @param elapsed - milliseconds of a clock that never goes back
   * @param wholeEveryMs - how often everything is looked at; where that takes long, less often while changes come in
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
      now - this.lastWhole >= this.patience() ||
      now < this.wholeUntil
    ) {
      this.lastWhole = now;
      this.isWhole = true;
      return undefined;
    }
    this.isWhole = false;
    return [...this.until.keys()];
  }

  /** What was looked at is there: changes that showed are expected no longer. */
  showed(refs: readonly string[]) {
    if (this.isWhole) this.wholeTook = this.elapsed() - this.lastWhole;
    for (const ref of refs) this.until.delete(ref);
  }

  private patience(): number {
    return Math.min(
      Math.max(this.wholeEveryMs, this.wholeTook / LARGEST_SHARE),
      this.wholeEveryMs * MAY_WAIT,
    );
  }
}
