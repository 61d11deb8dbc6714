/**
 * The tasks of the page's main thread while something is done. What they take is processor time: the clock would
 * measure what else the machine does.
 *
 * @param page of Playwright
 * @param act what is done
 * @returns for each task when it began, on the page's own clock (`performance.now()`), and what it took; milliseconds
 */
export async function tasksDuring(page, act) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const finished = new Promise(resolve => {
    session.once('Tracing.tracingComplete', resolve);
  });
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel', '__metadata'] },
  });
  await act();
  await session.send('Tracing.end');
  await finished;
  const opened = await openedAt(session);
  const ofThread = ({ pid, tid }) => `${pid} ${tid}`;
  const mainThreads = new Set(
    events
      .filter(
        ({ name, args }) =>
          name === 'thread_name' && args.name === 'CrRendererMain',
      )
      .map(ofThread),
  );
  const tasks = outermost(
    events.filter(event => mainThreads.has(ofThread(event))),
  );
  if (!tasks.length) throw new Error('The browser recorded no task');
  return tasks.map(({ ts, tdur }) => ({
    at: ts / 1000 - opened,
    took: tdur / 1000,
  }));
}

/** When the page was opened, in milliseconds on the clock of the recording. */
async function openedAt(session) {
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'NavigationStart').value * 1000;
}

/** Events that lie in no other: what an inner one takes is part of the outer one. */
function outermost(events) {
  const inOrder = events
    .filter(({ tdur, dur }) => tdur !== undefined && dur !== undefined)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  let end = -Infinity;
  return inOrder.filter(({ ts, dur }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}
