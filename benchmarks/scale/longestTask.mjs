/**
 * The longest task of the page's main thread while something is done, in milliseconds of processor time:
 * the clock would measure what else the machine does.
 *
 * @param page of Playwright
 * @param act what is done
 */
export async function longestTask(page, act) {
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
  const ofThread = ({ pid, tid }) => `${pid} ${tid}`;
  const mainThreads = new Set(
    events
      .filter(
        ({ name, args }) =>
          name === 'thread_name' && args.name === 'CrRendererMain',
      )
      .map(ofThread),
  );
  const tasks = events
    .filter(event => mainThreads.has(ofThread(event)))
    .map(({ tdur = 0 }) => tdur / 1000);
  if (!tasks.length) throw new Error('The browser recorded no task');
  return Math.max(...tasks);
}
