import { setTimeout as sleep } from 'node:timers/promises';

const STEADY_MS = 3_000;

/** Waits until a portal has evaluated its model, which its catalog reads bit by bit: until it grows no more. */
export async function whenEvaluated(url) {
  let entities = 0;
  let since = Date.now();
  while (!entities || Date.now() - since < STEADY_MS) {
    const now = await evaluatedEntities(url);
    if (now !== entities) {
      entities = now;
      since = Date.now();
    }
    await sleep(500);
  }
}

async function evaluatedEntities(url) {
  const signedIn = await fetch(`${url}/api/auth/guest/refresh`);
  if (!signedIn.ok) return 0;
  const { backstageIdentity } = await signedIn.json();
  const answer = await fetch(`${url}/api/operating-model/evaluations/latest`, {
    headers: { authorization: `Bearer ${backstageIdentity.token}` },
  });
  return answer.ok ? (await answer.json()).entities : 0;
}
