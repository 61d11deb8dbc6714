import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { evaluationAt, judged } from '../__testUtils__/findings';
import { DatabaseAttestationStore } from './DatabaseAttestationStore';
import { DatabaseFindingsStore } from './DatabaseFindingsStore';
import { DatabaseRejectedStore } from './DatabaseRejectedStore';
import { deleteOld } from './retention';

jest.setTimeout(60_000);

const databases = testDatabases();
const at = (minute: number) => evaluationAt(minute).startedAt;

describe.each(databases.each)('on %s', id => {
  let knex: Knex;
  let findings: DatabaseFindingsStore;

  beforeEach(async () => {
    knex = await databases.migrated(id);
    findings = new DatabaseFindingsStore(knex);
  });

  async function save(
    evaluation: ReturnType<typeof evaluationAt>,
    found: ReturnType<typeof judged>[],
  ) {
    await findings.saveEvaluation(evaluation, found, await findings.current());
  }

  describe('sign-offs', () => {
    const SIGNED = {
      service: 'service:default/portal',
      role: 'ciso',
      signedBy: 'user:default/ada',
      signedAt: at(1),
      digest: 'd'.repeat(64),
      model: { service: 'service:default/portal', facts: [] },
    };
    let store: DatabaseAttestationStore;
    beforeEach(() => {
      store = new DatabaseAttestationStore(knex);
    });

    it('are known by the last of each role', async () => {
      await store.sign(SIGNED);
      const again = await store.sign({ ...SIGNED, signedAt: at(2) });
      const other = await store.sign({ ...SIGNED, role: 'itsm-lead' });
      expect(await store.latest()).toEqual([again, other]);
    });

    it('are gone when withdrawn, earlier ones of the role too, and stay on record', async () => {
      await store.sign(SIGNED);
      await store.sign({ ...SIGNED, signedAt: at(2) });
      const withdraw = () =>
        store.withdraw(SIGNED.service, 'ciso', 'user:default/ada', at(3));
      expect(await withdraw()).toBe(true);
      expect(await withdraw()).toBe(false);
      expect(await store.latest()).toEqual([]);
      expect(await knex('attestations').select('id')).toHaveLength(2);
    });
  });

  describe('refused documents', () => {
    const REFUSED = {
      entityRef: 'risk:default/leak',
      location: 'file:/a.yaml',
      errors: ['spec.owner: …'],
    };
    let store: DatabaseRejectedStore;
    beforeEach(() => {
      store = new DatabaseRejectedStore(knex);
    });

    it('keep the time of their first refusal', async () => {
      expect(await store.note(REFUSED, at(1))).toBe(true);
      expect(await store.note(REFUSED, at(5))).toBe(false);
      expect(await store.note({ ...REFUSED, errors: ['other'] }, at(6))).toBe(
        false,
      );
      expect(await store.all()).toEqual([
        { ...REFUSED, errors: ['other'], since: at(1), lastSeen: at(6) },
      ]);
    });

    it('are not written each time that the catalog repeats itself', async () => {
      await store.note(REFUSED, '2026-11-21T10:00:00.000Z');
      await store.note(REFUSED, '2026-11-21T10:00:30.000Z');
      const [{ lastSeen }] = await store.all();
      expect(lastSeen).toBe('2026-11-21T10:00:00.000Z');
    });

    it('may be in a place with a long name', async () => {
      const far = { ...REFUSED, location: `file:/${'a'.repeat(2_000)}` };
      expect(await store.note(far, at(1))).toBe(true);
      const { inputs } = await findings.revisions();
      await store.note(far, at(5));
      expect((await findings.revisions()).inputs).toBe(inputs);
    });

    it('are forgotten, and that is a change for evaluations', async () => {
      await store.note(REFUSED, at(1));
      const before = await findings.revisions();
      await store.forget([REFUSED.entityRef]);
      expect(await store.all()).toEqual([]);
      expect((await findings.revisions()).inputs).toBeGreaterThan(
        before.inputs,
      );
    });
  });

  describe('daily figures', () => {
    const A = judged('risk:default/a', { services: ['service:default/s'] });
    const B = judged('risk:default/b', {
      severity: 'warning',
      services: ['service:default/t'],
    });
    const range = { from: '2026-11-21', until: '2026-11-30' };

    it('count what opens and closes in the course of a day, by service and over all', async () => {
      await save(evaluationAt(1), [A, B]);
      await save(evaluationAt(2), [B]);
      await save(evaluationAt(3), [A, B]);
      const none = { error: 0, warning: 0, info: 0, waived: 0 };
      expect(await findings.figures(range)).toEqual([
        {
          ...none,
          day: '2026-11-21',
          error: 1,
          warning: 1,
          opened: 3,
          resolved: 1,
        },
      ]);
      expect(
        await findings.figures({ ...range, service: 'service:default/s' }),
      ).toEqual([
        { ...none, day: '2026-11-21', error: 1, opened: 2, resolved: 1 },
      ]);
      expect(
        await findings.figures({ ...range, service: 'service:default/t' }),
      ).toEqual([
        { ...none, day: '2026-11-21', warning: 1, opened: 1, resolved: 0 },
      ]);
    });

    it('know how it stood before the range', async () => {
      await save({ ...evaluationAt(1), asOf: '2026-11-01' }, [A]);
      const [before] = await findings.figures(range);
      expect(before).toMatchObject({ day: '2026-11-01', error: 1 });
    });
  });

  it('retention deletes what is old, and never what is open or the last evaluation', async () => {
    const A = judged('risk:default/a');
    const B = judged('risk:default/b');
    await save(evaluationAt(1), [A, B]);
    await save(evaluationAt(2), [A]);
    const retention = {
      evaluations: 90,
      resolvedFindings: 730,
      dailyFigures: 1825,
    };
    const years = (count: number) => new Date(2026 + count, 11, 1);

    await deleteOld(knex, retention, years(1));
    expect(await knex('evaluations').select('opened')).toEqual([{ opened: 0 }]);
    expect(await findings.find(B.finding.fingerprint)).toBeDefined();

    await deleteOld(knex, retention, years(3));
    expect(await findings.find(B.finding.fingerprint)).toBeUndefined();
    expect(await findings.history(B.finding.fingerprint)).toEqual([]);
    expect(await findings.namedRefs()).toEqual(['risk:default/a']);
    expect(await findings.find(A.finding.fingerprint)).toBeDefined();
    expect(await knex('daily_figures').select('day')).not.toEqual([]);

    await deleteOld(knex, retention, years(6));
    expect(await knex('daily_figures').select('day')).toEqual([]);
    expect((await findings.current()).records.size).toBe(1);
  });
});
