/** Prints a line. */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/**
 * Prints a figure with what was to be reached; the process fails where it is not.
 *
 * @param {{ atLeast?: number, atMost?: number }} limits
 */
export function goal(what, value, limits, unit) {
  const { atLeast = -Infinity, atMost = Infinity } = limits;
  const isReached = value >= atLeast && value <= atMost;
  const asked = [
    ...(limits.atLeast === undefined ? [] : [`at least ${round(atLeast)}`]),
    ...(limits.atMost === undefined ? [] : [`at most ${round(atMost)}`]),
  ].join(' and ');
  say(
    `${what}: ${round(value)} ${unit} (goal: ${asked}) ${isReached ? 'reached' : 'NOT REACHED'}`,
  );
  if (!isReached) process.exitCode = 1;
}

/** A number with as many digits as say something. */
export function round(number) {
  return number < 10
    ? number.toFixed(2)
    : Math.round(number).toLocaleString('en');
}
