import fc from 'fast-check';
import type { PlainGap } from './PlainModel';

/** How many models are compared; `PLAIN_RUNS` sets another number, to look further. */
export const RUNS = Number(process.env.PLAIN_RUNS ?? 150);

/** The same models in every run, so that no build fails by chance; `PLAIN_SEED` sets others. */
export function configureProperties() {
  jest.setTimeout(60_000);
  fc.configureGlobal({ seed: Number(process.env.PLAIN_SEED ?? 20261121) });
}

/** Gaps as texts, in an order that says nothing. */
export function inOneForm(gaps: readonly PlainGap[]): string[] {
  return gaps
    .map(({ subject, involves = [], services = [] }) => {
      // The subject is not one of the others.
      const others = involves.filter(each => each !== subject);
      return [subject, others.sort(), [...services].sort()].join(' | ');
    })
    .sort();
}
