import type { Knex } from 'knex';
import { randomUUID } from 'node:crypto';

const NAME = 'evaluation';
const TIMES = {
  /** How often the holder shows itself. */
  beatMs: 4_000,
  /** After how much silence another takes over. */
  takenOverAfterMs: 15_000,
};

/**
 * Chooses the one of several replicas that evaluates. The holder changes a number now and then; when the
 * others have not seen it change for a while, by their own clocks, one of them takes over. No clock is
 * compared with that of another machine, and none may harm by going back: `now` is a time since start.
 *
 * The lease saves work. What keeps two replicas from overwriting each other is the revision.
 */
export class Lease {
  private readonly holder = randomUUID();
  private beat = 0;
  private nextBeat = -Infinity;
  private holds = false;
  private seen: { holder: string; beat: number; since: number } | undefined;

  constructor(
    private readonly knex: Knex,
    private readonly times = TIMES,
  ) {}

  /** Whether this replica is the one that evaluates. */
  async isHeld(now: number): Promise<boolean> {
    if (this.holds && now < this.nextBeat) return true;
    this.nextBeat = now + this.times.beatMs;
    this.holds = this.holds ? await this.renew() : await this.take(now);
    return this.holds;
  }

  /** Lets another replica take over at once. */
  async release(): Promise<void> {
    if (!this.holds) return;
    this.holds = false;
    await this.leases().where({ name: NAME, holder: this.holder }).delete();
  }

  private async renew(): Promise<boolean> {
    this.beat++;
    const renewed = await this.leases()
      .where({ name: NAME, holder: this.holder })
      .update({ beat: this.beat });
    return renewed > 0;
  }

  private async take(now: number): Promise<boolean> {
    const current = await this.leases().where({ name: NAME }).first();
    if (!current) {
      await this.leases()
        .insert({ name: NAME, holder: this.holder, beat: this.beat })
        .onConflict('name')
        .ignore();
      return this.renew();
    }
    const { holder, beat } = current;
    if (this.seen?.holder !== holder || this.seen.beat !== beat) {
      this.seen = { holder, beat, since: now };
      return false;
    }
    if (now - this.seen.since < this.times.takenOverAfterMs) return false;
    await this.leases()
      .where({ name: NAME, holder, beat })
      .update({ holder: this.holder });
    return this.renew();
  }

  private leases() {
    return this.knex<{ name: string; holder: string; beat: number }>('leases');
  }
}
