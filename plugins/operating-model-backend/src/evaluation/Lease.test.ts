import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { Lease } from './Lease';

jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.each)('Lease on %s', id => {
  let knex: Knex;
  beforeEach(async () => {
    knex = await databases.migrated(id);
  });

  it('is held by the first, and by one alone', async () => {
    const [a, b] = [new Lease(knex), new Lease(knex)];
    expect(await a.isHeld(0)).toBe(true);
    expect(await b.isHeld(0)).toBe(false);
    expect(await a.isHeld(1_000)).toBe(true);
  });

  it('stays where it is as long as the holder shows itself', async () => {
    const [a, b] = [new Lease(knex), new Lease(knex)];
    for (let now = 0; now < 60_000; now += 5_000) {
      expect(await a.isHeld(now)).toBe(true);
      expect(await b.isHeld(now)).toBe(false);
    }
  });

  it('is taken over from one that is silent', async () => {
    const [a, b] = [new Lease(knex), new Lease(knex)];
    await a.isHeld(0);
    expect(await b.isHeld(0)).toBe(false);
    expect(await b.isHeld(10_000)).toBe(false);
    expect(await b.isHeld(20_000)).toBe(true);
    expect(await a.isHeld(20_000)).toBe(false);
  });

  it('goes by nobody else’s clock', async () => {
    const [a, b] = [new Lease(knex), new Lease(knex)];
    expect(await a.isHeld(1_000_000)).toBe(true);
    expect(await b.isHeld(5)).toBe(false);
    await a.isHeld(1_005_000);
    expect(await b.isHeld(20_000)).toBe(false);
  });

  it('passes on at once when it is released', async () => {
    const [a, b] = [new Lease(knex), new Lease(knex)];
    await a.isHeld(0);
    await a.release();
    expect(await b.isHeld(0)).toBe(true);
  });

  it('goes to one of many that start at once', async () => {
    const leases = Array.from({ length: 5 }, () => new Lease(knex));
    const held = await Promise.all(leases.map(lease => lease.isHeld(0)));
    expect(held.filter(Boolean)).toHaveLength(1);
  });
});
