import { Watch, type LookResult } from './Watch';

describe('Watch', () => {
  let looks: number[];
  let results: LookResult[];
  let watch: Watch;
  let ended: Promise<void>;

  beforeEach(() => {
    jest.useFakeTimers({ now: 0 });
    looks = [];
    results = [];
    watch = new Watch({
      frequencyMs: 10_000,
      elapsed: () => Date.now(),
      look: async () => {
        looks.push(Date.now());
        return results.shift() ?? 'unchanged';
      },
    });
    ended = watch.run();
  });

  afterEach(async () => {
    watch.stop();
    await jest.runAllTimersAsync();
    await ended;
    jest.useRealTimers();
  });

  it('looks now and then while nothing happens', async () => {
    await jest.advanceTimersByTimeAsync(30_000);
    expect(looks).toEqual([0, 10_000, 20_000, 30_000]);
  });

  it('looks at once after a sign of change, and on for a while', async () => {
    await jest.advanceTimersByTimeAsync(4_000);
    watch.alert();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(looks.slice(1)).toEqual([4_000, 4_300, 4_600, 4_900]);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(looks.length).toBeLessThan(30);
  });

  it('is content a second after it found the change', async () => {
    await jest.advanceTimersByTimeAsync(4_000);
    results = ['unchanged', 'changed'];
    watch.alert();
    await jest.advanceTimersByTimeAsync(9_000);
    expect(looks.filter(at => at > 5_700)).toEqual([]);
  });

  it('rests between looks in a storm of signs', async () => {
    for (let i = 0; i < 100; i++) {
      watch.alert();
      await jest.advanceTimersByTimeAsync(10);
    }
    expect(looks.length).toBeLessThan(6);
  });

  it('looks every second while the catalog is loading', async () => {
    results = ['loading', 'loading', 'unchanged'];
    await jest.advanceTimersByTimeAsync(15_000);
    expect(looks).toEqual([0, 10_000, 11_000, 12_000]);
  });

  it('tries again after a failure, each time later', async () => {
    results = ['failed', 'failed', 'failed', 'failed', 'failed', 'failed'];
    await jest.advanceTimersByTimeAsync(30_000);
    expect(looks).toEqual([0, 10_000, 11_000, 13_000, 17_000, 25_000]);
  });
});

it('takes up at most a fifth of the time, however long a look takes', async () => {
  jest.useFakeTimers({ now: 0 });
  const starts: number[] = [];
  const watch = new Watch({
    frequencyMs: 1_000,
    elapsed: () => Date.now(),
    look: async () => {
      starts.push(Date.now());
      await new Promise(resolve => setTimeout(resolve, 2_000));
      return 'unchanged';
    },
  });
  const ended = watch.run();
  await jest.advanceTimersByTimeAsync(25_000);
  expect(starts).toEqual([0, 10_000, 20_000]);
  watch.stop();
  await jest.runAllTimersAsync();
  await ended;
  jest.useRealTimers();
});
