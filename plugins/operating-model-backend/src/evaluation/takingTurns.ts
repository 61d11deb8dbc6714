import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Steps } from '@onemap/plugin-operating-model-common';

/**
 * How long others wait at most for a turn, but for a step that takes longer. Theirs takes as long as they need: were
 * this much shorter, a busy backend would evaluate for as long as it is busy.
 */
const TURN_MS = 100;

/** Does work step by step; requests that come meanwhile are answered between two steps. */
export async function takingTurns<T>(steps: Steps<T>): Promise<T> {
  let turnEnds = performance.now() + TURN_MS;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < turnEnds) continue;
    await othersTurn();
    turnEnds = performance.now() + TURN_MS;
  }
}
