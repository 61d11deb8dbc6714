import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits for the evaluation of the whole model; it is asked for, as on its own a portal takes its time with so much.
 *
 * @returns how many entities were evaluated
 */
export async function evaluated(portal) {
  for (;;) {
    const answer = await portal.ask('/api/operating-model/evaluations', 'POST');
    if (answer?.state === 'evaluated') return answer.entities;
    await sleep(1000);
  }
}
