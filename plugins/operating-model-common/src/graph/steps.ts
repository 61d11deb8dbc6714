/** Work in small steps: whoever has it done may do something else between two of them. */
export type Steps<T> = Generator<void, T, void>;

/** How many of many values, with each of which little is done, are a step. */
const AT_A_TIME = 512;

/** Does something with many values, some at a time. */
export function* someAtATime<T>(
  values: Iterable<T>,
  act: (some: readonly T[]) => void,
): Steps<void> {
  let some: T[] = [];
  for (const value of values) {
    some.push(value);
    if (some.length < AT_A_TIME) continue;
    act(some);
    some = [];
    yield;
  }
  if (some.length) act(some);
}

/** Does all of the work at once. */
export function allAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
