/** Work in small steps: whoever has it done may do something else between two of them. */
export type Steps<T> = Generator<void, T, void>;

/** Of a loop that does little in each round: how many rounds are a step. */
const ROUNDS = 256;

/** Does the same with each of many values. */
export function* eachInSteps<T>(
  values: Iterable<T>,
  act: (value: T) => void,
): Steps<void> {
  let rounds = 0;
  for (const value of values) {
    act(value);
    rounds += 1;
    if (rounds % ROUNDS === 0) yield;
  }
}

/** Does all of the work at once. */
export function allAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
