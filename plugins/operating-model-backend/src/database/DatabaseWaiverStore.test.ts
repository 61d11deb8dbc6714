import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { evaluationAt, judged } from '../__testUtils__/findings';
import { DatabaseFindingsStore } from './DatabaseFindingsStore';
import { DatabaseWaiverStore } from './DatabaseWaiverStore';

jest.setTimeout(60_000);

const databases = testDatabases();
const GAP = judged('risk:default/a');
const { fingerprint } = GAP.finding;
const AT = '2026-11-21T12:00:00.000Z';
const ASKED = {
  fingerprint,
  until: '2026-12-31',
  reason: 'New contract.',
  requestedBy: 'user:default/ada',
  requestedAt: AT,
};

describe.each(databases.each)('DatabaseWaiverStore on %s', id => {
  let knex: Knex;
  let findings: DatabaseFindingsStore;
  let waivers: DatabaseWaiverStore;

  beforeEach(async () => {
    knex = await databases.migrated(id);
    findings = new DatabaseFindingsStore(knex);
    waivers = new DatabaseWaiverStore(knex);
    await findings.saveEvaluation(
      evaluationAt(1),
      [GAP],
      await findings.current(),
    );
  });

  it('leaves a gap open that acceptance was only asked for', async () => {
    const waiver = await waivers.request(ASKED);
    expect(await waivers.active()).toEqual([waiver]);
    expect((await findings.find(fingerprint))?.state).toBe('open');
  });

  it('waives a gap when it is approved, and tells other replicas', async () => {
    const before = await findings.revisions();
    const { id: waiver } = await waivers.request(ASKED);
    await waivers.approve(waiver, 'user:default/bo', AT);
    expect(await findings.find(fingerprint)).toMatchObject({
      state: 'waived',
      finding: {
        waived: {
          source: 'portal',
          until: '2026-12-31',
          approvedBy: 'user:default/bo',
        },
      },
    });
    const after = await findings.revisions();
    expect(after.findings).toBeGreaterThan(before.findings);
    expect(after.inputs).toBeGreaterThan(before.inputs);
  });

  it('opens a gap again when the waiver is taken back, once or twice', async () => {
    const { id: waiver } = await waivers.request(ASKED);
    await waivers.approve(waiver, 'user:default/bo', AT);
    await waivers.remove(waiver, 'user:default/ada', AT);
    await waivers.remove(waiver, 'user:default/ada', AT);
    expect(await findings.find(fingerprint)).toMatchObject({
      state: 'open',
      finding: { waived: null },
    });
    expect(await waivers.of(fingerprint)).toBeUndefined();
    const events = (await findings.history(fingerprint)).map(
      ({ event, by }) => `${event} ${by ?? ''}`,
    );
    expect(events).toEqual([
      'waiver-removed user:default/ada',
      'waived user:default/bo',
      'waiver-requested user:default/ada',
      'opened ',
    ]);
  });

  it('is asked for once, also by two at the same time', async () => {
    const results = await Promise.allSettled([
      waivers.request(ASKED),
      waivers.request({ ...ASKED, requestedBy: 'user:default/bo' }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual([
      'fulfilled',
      'rejected',
    ]);
    expect(await waivers.active()).toHaveLength(1);
  });

  it('is approved once', async () => {
    const { id: waiver } = await waivers.request(ASKED);
    await waivers.approve(waiver, 'user:default/bo', AT);
    await expect(
      waivers.approve(waiver, 'user:default/cy', AT),
    ).rejects.toMatchObject({ name: 'ConflictError' });
  });

  it('does not touch a gap that is closed', async () => {
    const { id: waiver } = await waivers.request(ASKED);
    await findings.saveEvaluation(
      evaluationAt(2),
      [],
      await findings.current(),
    );
    await waivers.approve(waiver, 'user:default/bo', AT);
    expect((await findings.find(fingerprint))?.state).toBe('resolved');
  });
});
