/** What came of a look at the catalog. */
export type LookResult = 'unchanged' | 'changed' | 'loading' | 'failed';

// After a sign of change: it shows in the catalog within a second or so.
const ALERT_MS = 5_000;
const ALERT_PAUSE_MS = 300;
// More changes often follow the first; for this long after one was found it looks on.
const AFTER_CHANGE_MS = 1_000;
const LOADING_PAUSE_MS = 1_000;
// A look may take up at most this share of the time, however large the catalog is.
const LARGEST_SHARE = 0.2;

/** What a {@link Watch} needs. */
export interface WatchOptions {
  look: () => Promise<LookResult>;
  /** Milliseconds between looks while nothing happens. */
  frequencyMs: number;
  /** Milliseconds of a clock that never goes back. */
  elapsed: () => number;
}

/**
 * Looks at the catalog again and again: now and then by itself, and at short intervals after a sign that
 * something changed, while the catalog is loading, and after a failure. It is a loop of its own and not
 * a task of the scheduler, whose shared tasks start at most every five seconds and cannot be woken.
 */
export class Watch {
  private alertUntil = -Infinity;
  private failures = 0;
  private isStopped = false;
  private wake: () => void = () => {};

  constructor(private readonly options: WatchOptions) {}

  /** Starts looking; resolves when {@link stop} has ended it. */
  async run(): Promise<void> {
    while (!this.isStopped) {
      const start = this.options.elapsed();
      const result = await this.options.look();
      const took = this.options.elapsed() - start;
      const pause = Math.max(
        this.pauseAfter(result),
        took / LARGEST_SHARE - took,
      );
      await this.sleep(pause);
    }
  }

  /** Something changed, or is about to show. */
  alert() {
    this.alertUntil = this.options.elapsed() + ALERT_MS;
    this.wake();
  }

  /** Ends the looking. */
  stop() {
    this.isStopped = true;
    this.wake();
  }

  private pauseAfter(result: LookResult): number {
    const { elapsed, frequencyMs } = this.options;
    this.failures = result === 'failed' ? this.failures + 1 : 0;
    if (result === 'failed') {
      return Math.min(frequencyMs, LOADING_PAUSE_MS * 2 ** (this.failures - 1));
    }
    if (result === 'loading') return Math.min(frequencyMs, LOADING_PAUSE_MS);
    if (result === 'changed') {
      this.alertUntil = Math.min(this.alertUntil, elapsed() + AFTER_CHANGE_MS);
    }
    return elapsed() < this.alertUntil
      ? Math.min(frequencyMs, ALERT_PAUSE_MS)
      : frequencyMs;
  }

  private sleep(ms: number): Promise<void> {
    const startedAt = this.options.elapsed();
    return new Promise(resolve => {
      const timer = setTimeout(done, ms);
      // Waking while it is alert already would turn a stream of signs into a loop without a pause.
      this.wake = () => {
        const rested = this.options.elapsed() - startedAt;
        if (this.isStopped || rested >= ALERT_PAUSE_MS) done();
        else if (ms > ALERT_PAUSE_MS) {
          clearTimeout(timer);
          setTimeout(done, ALERT_PAUSE_MS - rested);
        }
      };
      function done() {
        clearTimeout(timer);
        resolve();
      }
    });
  }
}
