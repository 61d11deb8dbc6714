import type { CatalogState } from './CatalogMirror';

// A change of this size looks like a catalog that is being filled or emptied, not like an edit.
const LARGE_SHARE = 0.1;
const LARGE_NUMBER = 20;

/**
 * Tells whether the catalog can be judged.
 *
 * After a start the catalog fills up for seconds or minutes, and the plugin cannot ask it whether it is
 * done: there is no such question in its API, and a source that is slow to answer looks like one that has
 * nothing more to say. A half-loaded catalog would raise gaps that are none ("nobody owns it") and close
 * real ones. So it is not judged until which entities there are has stayed the same for a while, and over
 * at least two reads. The same holds later whenever many entities come or go at once. Two exceptions:
 * - a catalog that is just as it was when it was last judged needs no waiting;
 * - an empty catalog is never judged: it has not been filled yet, or lost its content.
 *
 * An edit of an entity, or a few that come or go, do not stop the judging.
 */
export class CatalogSettling {
  private settled = false;
  private last: { state: CatalogState; since: number } | undefined;

  /**
   * @param settleMs - how long the set of entities must stay the same
   * @param judged - digest of the content that was judged last, if known
   */
  constructor(
    private readonly settleMs: number,
    private judged?: string,
  ) {}

  /** Whether what was read last could be judged. */
  get isSettled(): boolean {
    return this.settled;
  }

  /**
   * Takes note of what was judged.
   *
   * @param content - digest of the content
   */
  judgedAs(content: string) {
    this.judged = content;
  }

  /**
   * Takes note of what was read.
   *
   * @param now - milliseconds of a clock that never goes back
   * @returns whether it can be judged
   */
  observe(state: CatalogState, now: number): boolean {
    const { last } = this;
    const same = last?.state.members === state.members;
    if (last && !same && isLarge(last.state.entities, state.entities)) {
      this.settled = false;
    }
    this.last = { state, since: last && same ? last.since : now };
    if (!state.entities) this.settled = false;
    else if (state.content === this.judged) this.settled = true;
    else if (last && same && now - this.last.since >= this.settleMs) {
      this.settled = true;
    }
    return this.settled;
  }
}

function isLarge(before: number, after: number): boolean {
  const difference = Math.abs(after - before);
  return difference > LARGE_NUMBER && difference > LARGE_SHARE * before;
}
