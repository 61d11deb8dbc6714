import { modelFromYaml } from '../testing/modelFromYaml';
import { graph } from '../testing/portalGraph';
import { decisionGridOf } from './decisionGrid';
import { forumCalendarOf, withMeetings } from './forumCalendar';
import { processGridOf } from './processGrid';
import { supplierMatrixOf } from './supplierMatrix';

const DAY = '2026-11-21';

describe('the grids of the model', () => {
  it('show for each decision who has which role in it', () => {
    const { rows, parties } = decisionGridOf(graph, []);
    expect(rows.map(({ title }) => title)).toEqual([
      'Approve a change in an emergency',
      'Approve a change',
    ]);
    expect(rows[1].cells.map(({ ref, roles }) => [ref, roles])).toEqual([
      ['forum:default/change-board', ['decides']],
      ['group:default/platform', ['consulted']],
    ]);
    expect(parties[0]).toMatchObject({ decides: 1 });
  });

  it('show the owner of each process and how many services follow it', () => {
    expect(processGridOf(graph, []).processes).toEqual([
      expect.objectContaining({
        type: 'change',
        owner: expect.objectContaining({ title: 'Jonas Ek' }),
        services: 1,
      }),
    ]);
  });

  it('show what a supplier is contracted for and what it performs, by service', () => {
    const hosting = supplierMatrixOf(graph, []).suppliers.find(
      ({ ref }) => ref === 'supplier:default/hosting',
    );
    expect(hosting?.services).toEqual([
      expect.objectContaining({
        ref: 'service:default/portal',
        responsibilities: [expect.objectContaining({ role: 'responsible' })],
        performs: [expect.objectContaining({ stages: ['Deploy'] })],
      }),
    ]);
  });

  it('show what each forum decides and when it meets', () => {
    const calendar = forumCalendarOf(graph, [], {
      from: DAY,
      until: '2026-11-30',
    });
    expect(calendar.forums).toEqual([
      expect.objectContaining({
        decides: ['change-approval'],
        meetings: ['2026-11-24'],
        services: 1,
      }),
    ]);
  });

  it('tell forums apart that have a cadence in common and not their first meeting', () => {
    const model = modelFromYaml(
      ['2026-11-02', '2026-11-09', '2026-11-02']
        .map(
          (day, i) =>
            `{ kind: Forum, name: f${i}, spec: { type: cab, cadence: FREQ=WEEKLY;INTERVAL=2, startsOn: ${day} } }`,
        )
        .join('\n---\n'),
    );
    const { forums } = forumCalendarOf(model, [], {
      from: DAY,
      until: '2026-12-04',
    });
    expect(forums.map(({ meetings }) => meetings)).toEqual([
      ['2026-11-30'],
      ['2026-11-23'],
      ['2026-11-30'],
    ]);
  });
  it('take meetings that were worked out before', () => {
    const known = new Map<string, string[]>();
    const meetings = () =>
      withMeetings(
        graph,
        [{ ref: 'forum:default/change-board' }],
        { from: DAY, until: '2026-11-30' },
        known,
      ).map(row => row.meetings);
    expect(meetings()).toEqual([['2026-11-24']]);
    for (const key of known.keys()) known.set(key, ['2026-11-25']);
    expect(meetings()).toEqual([['2026-11-25']]);
  });
});
