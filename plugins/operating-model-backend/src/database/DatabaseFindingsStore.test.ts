import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { evaluationAt, judged } from '../__testUtils__/findings';
import { DatabaseFindingsStore } from './DatabaseFindingsStore';
import type { FindingsSelection, FindingsVisibility } from './FindingsStore';

jest.setTimeout(60_000);

const databases = testDatabases();
const EVERYTHING: FindingsVisibility = { unreadable: [] };
const A = judged('risk:default/a');
const B = judged('risk:default/b');

function selection(given: Partial<FindingsSelection> = {}): FindingsSelection {
  return { sort: 'subject', order: 'asc', limit: 100, ...given };
}

describe.each(databases.each)('DatabaseFindingsStore on %s', id => {
  let knex: Knex;
  let store: DatabaseFindingsStore;

  beforeEach(async () => {
    knex = await databases.migrated(id);
    store = new DatabaseFindingsStore(knex);
  });

  async function save(minute: number, findings: ReturnType<typeof judged>[]) {
    const previous = await store.current();
    return store.saveEvaluation(evaluationAt(minute), findings, previous);
  }

  const subjects = async (
    given: Partial<FindingsSelection> = {},
    visibility = EVERYTHING,
  ) =>
    (await store.list(selection(given), visibility)).records.map(
      ({ finding }) => finding.subject,
    );

  it('holds nothing before the first evaluation', async () => {
    expect(await store.current()).toEqual({
      revision: 0,
      evaluation: undefined,
      records: new Map(),
    });
  });

  it('says the same after a restart as after saving', async () => {
    const saved = await save(1, [A, B]);
    expect(saved.evaluation).toMatchObject({
      entities: 10,
      opened: 2,
      resolved: 0,
      gaps: { error: 2, warning: 0, info: 0, waived: 0 },
    });
    expect(await store.current()).toEqual(saved);
  });

  it('remembers a gap from its opening to its closing and its coming back', async () => {
    await save(1, [A]);
    await save(2, []);
    const closed = await store.find(A.finding.fingerprint);
    expect(closed).toMatchObject({
      state: 'resolved',
      firstSeen: evaluationAt(1).startedAt,
      resolvedAt: evaluationAt(2).startedAt,
    });
    await save(3, [A]);
    expect(await store.find(A.finding.fingerprint)).toMatchObject({
      state: 'open',
      firstSeen: evaluationAt(1).startedAt,
      resolvedAt: undefined,
    });
    const history = await store.history(A.finding.fingerprint);
    expect(history.map(({ event }) => event)).toEqual([
      'reopened',
      'resolved',
      'opened',
    ]);
  });

  it('writes no finding that did not change', async () => {
    await save(1, [A, B]);
    await knex('findings').update({ last_seen: 'untouched' });
    await save(2, [A, { ...B, finding: { ...B.finding, message: 'Other.' } }]);
    const rows = await knex('findings').select('subject', 'last_seen');
    expect(rows).toEqual(
      expect.arrayContaining([
        { subject: 'risk:default/a', last_seen: 'untouched' },
        { subject: 'risk:default/b', last_seen: evaluationAt(2).startedAt },
      ]),
    );
  });

  it('gives the sentences by key to a gap that was kept before there were any, without a word in its history', async () => {
    const texts = {
      message: [
        { key: 'message.a.gap', values: { ends: { day: '2027-01-31' } } },
      ],
      remedy: [{ key: 'remedy.a.close' }],
    };
    const told = { ...A, finding: { ...A.finding, texts } };
    await save(1, [A, B]);
    const before = await store.find(A.finding.fingerprint);
    expect(before?.finding).not.toHaveProperty('texts');
    await save(2, [told]);
    const { records } = await store.current();
    expect(records.get(A.finding.fingerprint)).toMatchObject({
      finding: { message: A.finding.message, texts },
      firstSeen: evaluationAt(1).startedAt,
    });
    const closed = await store.find(B.finding.fingerprint);
    expect(closed?.finding).not.toHaveProperty('texts');
    const history = await store.history(A.finding.fingerprint);
    expect(history.map(({ event }) => event)).toEqual(['opened']);
  });

  it('takes titles of any length', async () => {
    const title = 'Ä'.repeat(1_000);
    await save(1, [
      judged(A.finding.subject, { titles: { mender: title, service: title } }),
    ]);
    expect((await store.current()).records.size).toBe(1);
  });

  it('adds no row for an evaluation that found the same', async () => {
    const first = await save(1, [A]);
    const second = await save(2, [A]);
    expect(second.evaluation?.id).toBe(first.evaluation?.id);
    expect(second.evaluation?.startedAt).toBe(evaluationAt(2).startedAt);
    expect(await knex('evaluations').count({ n: '*' })).toEqual([
      { n: expect.anything() },
    ]);
    expect((await knex('evaluations').select('id')).length).toBe(1);
  });

  it('keeps a waiver in git as state and as history', async () => {
    const waived = {
      ...A,
      finding: {
        ...A.finding,
        waived: {
          rule: A.finding.rule,
          until: '2027-01-31',
          reason: 'New contract.',
          approvedBy: 'user:default/ada',
          source: 'git' as const,
        },
      },
    };
    await save(1, [A]);
    await save(2, [waived]);
    expect(await subjects({ state: ['waived'] })).toEqual(['risk:default/a']);
    await save(3, [A]);
    expect(await store.history(A.finding.fingerprint)).toEqual([
      expect.objectContaining({ event: 'waiver-removed' }),
      expect.objectContaining({
        event: 'waived',
        by: 'user:default/ada',
        reason: 'New contract.',
      }),
      expect.objectContaining({ event: 'opened' }),
    ]);
  });

  it('lets only one of two replicas write on the same ground', async () => {
    const ground = await store.current();
    await store.saveEvaluation(evaluationAt(1), [A], ground);
    await expect(
      store.saveEvaluation(evaluationAt(1), [B], ground),
    ).rejects.toThrow('Another replica');
    expect(await subjects()).toEqual(['risk:default/a']);
  });

  it('keeps the last good evaluation where one breaks off half-way', async () => {
    await save(1, [A]);
    const before = await store.current();
    await knex.schema.dropTable('finding_events');
    await expect(save(2, [B])).rejects.toThrow();
    expect(await store.current()).toEqual(before);
  });

  it('never lets a later evaluation seem earlier when the clock goes back', async () => {
    await save(5, [A]);
    const { evaluation } = await save(1, []);
    expect(evaluation?.startedAt).toBe(evaluationAt(5).startedAt);
  });

  it('takes in and closes more findings than fit into one statement', async () => {
    const many = Array.from({ length: 1_700 }, (_, i) =>
      judged(`risk:default/r${i}`),
    );
    await save(1, many);
    expect((await store.list(selection(), EVERYTHING)).total).toBe(1_700);
    await save(2, many.slice(0, 3));
    expect((await store.current()).records.size).toBe(3);
  });

  describe('list', () => {
    const findings = [
      judged('risk:default/a', {
        owner: 'group:default/it',
        departments: ['group:default/it'],
      }),
      judged('forum:default/b', {
        rule: 'forum-overlap',
        involves: ['forum:hr/secret'],
        services: ['service:default/hr'],
        departments: ['group:default/hr'],
        names: ['forum:default/b', 'forum:hr/secret', 'user:default/named'],
      }),
      judged('service:default/c', {
        rule: 'canvas-box-empty',
        severity: 'warning',
        box: 'locations',
        message: '100% of C_ is \\ empty.',
        owner: 'user:default/ada',
      }),
    ];

    beforeEach(async () => {
      await save(1, findings);
    });

    it.each<[Partial<FindingsSelection>, string[]]>([
      [{ rule: ['risk-unowned'] }, ['risk:default/a']],
      [{ severity: ['warning', 'info'] }, ['service:default/c']],
      [{ box: ['locations'] }, ['service:default/c']],
      [{ owner: ['group:default/it'] }, ['risk:default/a']],
      [{ subject: ['forum:default/b'] }, ['forum:default/b']],
      [{ subject: ['forum:hr/secret'] }, []],
      [{ about: ['forum:default/b'] }, ['forum:default/b']],
      [{ about: ['forum:hr/secret'] }, ['forum:default/b']],
      [{ about: ['forum:hr/secret'], severity: ['warning'] }, []],
      [
        { about: ['forum:hr/secret', 'risk:default/a'] },
        ['forum:default/b', 'risk:default/a'],
      ],
      [{ about: ['service:default/hr'] }, []],
      [{ about: ['user:default/named'] }, []],
      [{ about: [] }, []],
      [{ service: ['service:default/hr'] }, ['forum:default/b']],
      [{ department: ['group:default/it'] }, ['risk:default/a']],
      [{ state: ['resolved'] }, []],
      [{ text: '100% OF c_' }, ['service:default/c']],
      [{ text: '\\ empty' }, ['service:default/c']],
      [{ text: 'c%empty' }, []],
      [{ text: `' or 1=1 --` }, []],
    ])('filters by %j', async (given, expected) => {
      expect(await subjects(given)).toEqual(expected);
    });

    it.each<[Partial<FindingsSelection>, string]>([
      [{ sort: 'subject' }, 'bac'],
      [{ sort: 'subject', order: 'desc' }, 'cab'],
      [{ sort: 'rule' }, 'cba'],
    ])('sorts by %j', async (given, expected) => {
      const names = (await subjects(given)).map(ref => ref.slice(-1));
      expect(names.join('')).toBe(expected);
    });

    it('puts the worst first', async () => {
      expect((await subjects({ sort: 'severity' }))[2]).toBe(
        'service:default/c',
      );
    });

    it.each([
      'severity',
      'rule',
      'subject',
      'firstSeen',
      'box',
      'owner',
      'service',
    ] as const)(
      'goes through all pages by %s without repeating or skipping one',
      async sort => {
        for (const order of ['asc', 'desc'] as const) {
          const seen: string[] = [];
          let after: FindingsSelection['after'];
          do {
            const page = await store.list(
              selection({ sort, order, limit: 1, after }),
              EVERYTHING,
            );
            seen.push(...page.records.map(each => each.finding.subject));
            expect(page.total).toBe(3);
            after = page.next;
          } while (after);
          expect(seen.sort()).toEqual(
            findings.map(f => f.finding.subject).sort(),
          );
        }
      },
    );

    it('leaves out what gives away an unreadable entity, and counts it', async () => {
      const page = await store.list(selection(), {
        unreadable: ['forum:hr/secret', 'user:hr/other'],
      });
      expect(page.records.map(each => each.finding.subject)).toEqual([
        'risk:default/a',
        'service:default/c',
      ]);
      expect(page).toMatchObject({ total: 2, hidden: 1 });
    });

    it('keeps what an entity is involved in from those who may not read the rest', async () => {
      const page = await store.list(selection({ about: ['forum:hr/secret'] }), {
        unreadable: ['forum:default/b'],
      });
      expect(page).toMatchObject({ records: [], total: 0, hidden: 1 });
    });

    it.each<[FindingsVisibility['condition'], string[]]>([
      [{ owner: ['group:default/it'] }, ['risk:default/a']],
      [
        { not: { owner: ['group:default/it'] } },
        ['forum:default/b', 'service:default/c'],
      ],
      [{ department: ['group:default/hr'] }, ['forum:default/b']],
      [
        {
          anyOf: [
            { department: ['group:default/hr'] },
            { owner: ['user:default/ada'] },
          ],
        },
        ['forum:default/b', 'service:default/c'],
      ],
      [
        {
          allOf: [
            { department: ['group:default/it'] },
            { not: { owner: ['group:default/it'] } },
          ],
        },
        [],
      ],
    ])('applies the condition %j of a policy', async (condition, expected) => {
      expect(await subjects({}, { unreadable: [], condition })).toEqual(
        expected,
      );
    });

    it('knows every entity that a finding gives away', async () => {
      expect([...(await store.namedRefs())].sort()).toEqual([
        'forum:default/b',
        'forum:hr/secret',
        'risk:default/a',
        'service:default/c',
        'user:default/named',
      ]);
    });
  });
});
