/** Prints the figures of some runs of the same load, and has the command fail where a request did. */
export function report(name, results) {
  const failed = results.flatMap(({ errors }) => errors);
  if (failed.length) process.exitCode = 1;
  const figure = key => median(results, key);
  console.log(
    [
      name.padEnd(40),
      `${figure('perSecond').toFixed(0).padStart(6)}/s`,
      `p50 ${figure('p50').toFixed(0).padStart(5)} ms`,
      `p99 ${figure('p99').toFixed(0).padStart(5)} ms`,
      `${(figure('bytesEach') / 1000).toFixed(1).padStart(6)} kB`,
      `${failed.length} errors`,
      ...new Set(failed.slice(0, 3)),
    ].join('  '),
  );
}

/** The figure in the middle. */
export function median(results, key) {
  const sorted = results.map(each => each[key]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
