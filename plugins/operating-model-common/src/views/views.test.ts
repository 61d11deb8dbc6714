import type { AnyEntity } from '../graph/ModelEntity';
import { isA } from '../graph/ModelEntity';
import type { Pack } from '../packs/Pack';
import { evaluateRules } from '../rules/evaluateRules';
import { obligationUncovered } from '../rules/obligations/obligation-uncovered/rule';
import { modelFromYaml } from '../testing/modelFromYaml';
import { PORTAL_MODEL } from '../testing/portalModel';
import { contextOf } from './context';
import { decisionGridOf } from './decisionGrid';
import { flowOf, processFlowOf } from './flow';
import { forumCalendarOf } from './forumCalendar';
import { meetingsOf, seriesOf } from './meetings';
import { obligationPackOf } from './obligationGrid';
import { processGridOf } from './processGrid';
import { reachOf } from './reach';
import { restrictView } from './restrictView';
import { supplierMatrixOf } from './supplierMatrix';

const graph = modelFromYaml(PORTAL_MODEL);
const DAY = '2026-11-21';

function entity(ref: string): AnyEntity {
  const found = graph.get(ref);
  if (!found) throw new Error(`no ${ref}`);
  return found;
}

function forum(ref: string) {
  const found = entity(ref);
  if (!isA(found, 'Forum')) throw new Error(`${ref} is not a forum`);
  return found;
}

describe('the context of a component', () => {
  const context = contextOf(graph, entity('component:default/web'), DAY);

  it('names its owner and the service that it belongs to', () => {
    expect(context.owner?.ref).toBe('group:default/platform');
    expect(context.services.map(({ title }) => title)).toEqual([
      'Citizen portal',
    ]);
    expect(context.services[0].owner).toMatchObject({
      email: 'digital@county.example',
      members: [{ title: 'Anna Berg', email: 'anna@county.example' }],
    });
  });

  it('says who decides a normal change, when they next meet, and who sits there', () => {
    const [change] = context.services[0].answers;
    expect(change.deciders).toEqual([
      expect.objectContaining({
        title: 'Change board',
        nextMeeting: '2026-11-24',
        party: expect.objectContaining({
          members: [expect.objectContaining({ title: 'Jonas Ek' })],
        }),
      }),
    ]);
  });

  it('says who decides in an emergency, and where it escalates, not who decides otherwise', () => {
    const [, emergency] = context.services[0].answers;
    expect(emergency.deciders).toEqual([
      expect.objectContaining({
        title: 'Anna Berg',
        escalatesTo: expect.objectContaining({ ref: 'group:default/digital' }),
      }),
    ]);
  });

  it('says that nobody declares a major incident', () => {
    const [, , majorIncident] = context.services[0].answers;
    expect(majorIncident).toEqual({ question: 'major-incident', deciders: [] });
  });

  it('gives the escalation contact of a supplier first', () => {
    const hosting = context.services[0].suppliers.find(
      ({ ref }) => ref === 'supplier:default/hosting',
    );
    expect(hosting?.contacts[0]).toEqual({
      purpose: 'escalation',
      channel: '+46 1',
      hours: '24/7',
    });
    expect(hosting?.responsibilities).toEqual([
      expect.objectContaining({ role: 'responsible', processes: ['change'] }),
    ]);
  });
});

describe('meetings of a forum', () => {
  it('are the days of its cadence in the range, both ends included', () => {
    expect(
      meetingsOf(
        forum('forum:default/change-board'),
        '2026-11-24',
        '2026-12-08',
      ),
    ).toEqual(['2026-11-24', '2026-12-01', '2026-12-08']);
  });

  const meeting = (cadence: string, startsOn?: string) => {
    const board = forum('forum:default/change-board');
    return { ...board, spec: { ...board.spec, cadence, startsOn } };
  };

  it.each([
    [
      'a forum that has met for long',
      meeting('FREQ=DAILY', '2001-01-01'),
      ['2026-11-24', '2026-11-25'],
    ],
    [
      'hours',
      meeting('FREQ=WEEKLY;BYDAY=TU;BYHOUR=9,15'),
      ['2026-11-24T09:00:00', '2026-11-24T15:00:00'],
    ],
    [
      'hours until a day, which is included',
      meeting('FREQ=DAILY;BYHOUR=9;UNTIL=20261124'),
      ['2026-11-24T09:00:00'],
    ],
    [
      'days until a time',
      meeting('FREQ=DAILY;UNTIL=20261124T080000Z'),
      ['2026-11-24'],
    ],
    [
      'a day that is in no month',
      meeting('FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31'),
      [],
    ],
  ])('are right for %s', (_, given, expected) => {
    expect(meetingsOf(given, '2026-11-24', '2026-11-25')).toEqual(expected);
  });

  it('are a series that starts with the first of them', () => {
    expect(
      seriesOf(
        meeting('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20261231', '2026-01-07'),
        '2026-11-24',
      ),
    ).toEqual({
      first: '2026-01-20',
      rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
      until: '2026-12-31',
    });
    expect(seriesOf(meeting('on-demand'), '2026-11-24')).toBeUndefined();
  });
});

describe('the flow of a service', () => {
  const service = entity('service:default/portal');
  if (!isA(service, 'Service')) throw new Error('portal is not a service');
  const flow = flowOf(graph, service);

  it('has the environments of the service as lanes and puts stages into them', () => {
    expect(flow.lanes).toEqual(['on-prem', 'azure']);
    const [change] = flow.processes;
    expect(change.stages.map(({ name, lanes }) => [name, lanes])).toEqual([
      ['Build', ['on-prem', 'azure']],
      ['Deploy', ['azure']],
      ['Patch the pumps', []],
    ]);
    expect(change.uncoveredLanes).toEqual([]);
    expect(change.stages[1]).toMatchObject({
      forum: { title: 'Change board' },
      decision: { title: 'Approve a change' },
      within: 'P1D',
    });
  });
});

describe('the flow of a process by itself', () => {
  it('has the environments that it names as lanes, whatever its services run in', () => {
    const process = entity('process:default/change');
    if (!isA(process, 'Process')) throw new Error('change is not a process');
    const flow = processFlowOf(process);
    expect(flow.lanes).toContain('ot');
    expect(flow.process.stages[2]).toMatchObject({
      name: 'Patch the pumps',
      lanes: ['ot'],
    });
  });

  it('has one lane where nothing names an environment', () => {
    const [plain] = modelFromYaml(`
kind: Process
name: plain
spec: { type: incident, stages: [{ name: Restore }] }
`).entities('Process');
    expect(processFlowOf(plain)).toMatchObject({
      lanes: ['everywhere'],
      process: { stages: [{ name: 'Restore', lanes: ['everywhere'] }] },
    });
  });
});

describe('whom a process or control holds for', () => {
  const model = modelFromYaml(`
{ kind: Service, name: a, spec: { type: business, processes: [incident] } }
---
{ kind: Service, name: b, spec: { type: business } }
---
{ kind: Process, name: incident, spec: { type: incident, controls: [logging], services: [a] } }
---
{ kind: Control, name: logging, spec: { type: detective } }
`);
  const reached = (ref: string) => {
    const found = model.get(ref);
    if (!found) throw new Error(`no ${ref}`);
    return reachOf(model, found).map(({ title, exercisedIn }) => [
      title,
      exercisedIn.map(({ title: process }) => process),
    ]);
  };

  it('are the services that follow the process', () => {
    expect(reached('process:default/incident')).toEqual([['a', []]]);
  });

  it('are the services of the control, those without it first', () => {
    expect(reached('control:default/logging')).toEqual([
      ['b', []],
      ['a', ['incident']],
    ]);
  });

  it('are none for other kinds', () => {
    expect(reached('service:default/a')).toEqual([]);
  });
});

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
});

describe('a view as a caller may see it', () => {
  it('leaves out every entity that the caller may not read, wherever it stands, and counts it', () => {
    const secret = 'user:default/anna';
    const context = contextOf(graph, entity('component:default/web'), DAY);
    const { view, hidden } = restrictView(context, {
      canRead: ref => ref !== secret,
    });
    expect(JSON.stringify(context)).toContain('Anna Berg');
    expect(JSON.stringify(view)).not.toMatch(/anna/i);
    expect(hidden).toBe(1);
    expect(view.services[0].answers[1]).toMatchObject({
      deciders: [],
      hiddenIn: { deciders: 1 },
    });
  });

  it('leaves out a finding that the caller may not see, by its fingerprint', () => {
    const view = {
      rows: [
        { ref: 'service:default/a', findings: ['f1', 'f2'], finding: 'f1' },
      ],
      undecided: [{ ref: 'service:default/a', fingerprint: 'f1' }],
    };
    expect(
      restrictView(view, {
        canRead: () => true,
        canSee: fingerprint => fingerprint !== 'f1',
      }).view,
    ).toEqual({
      rows: [{ ref: 'service:default/a', findings: ['f2'] }],
      undecided: [],
      hiddenIn: { undecided: 1 },
    });
  });

  it('leaves out an overlap with a forum that the caller may not read', () => {
    const view = {
      overlaps: [{ ref: 'forum:default/a', with: { ref: 'forum:default/b' } }],
    };
    expect(
      restrictView(view, { canRead: ref => ref !== 'forum:default/b' }).view
        .overlaps,
    ).toEqual([]);
  });

  it('says of what it left something out, unless it is not to', () => {
    const a = { ref: 'user:default/a' };
    const b = { ref: 'user:default/b' };
    const view = { owner: a, members: [a, b, a], chair: b, tags: ['x'] };
    const canRead = (ref: string) => ref !== a.ref;
    expect(restrictView(view, { canRead })).toEqual({
      view: {
        members: [b],
        chair: b,
        tags: ['x'],
        hiddenIn: { owner: 1, members: 2 },
      },
      hidden: 1,
    });
    expect(restrictView(view, { canRead, showHidden: false }).view).toEqual({
      members: [b],
      chair: b,
      tags: ['x'],
    });
  });
});

describe('the obligation grid', () => {
  const portal = entity('service:default/portal');
  if (!isA(portal, 'Service')) throw new Error('portal is not a service');
  const pack: Pack = {
    id: 'own',
    title: 'Own rules',
    version: '1',
    source: { name: 'Board decision' },
    requirements: [
      {
        id: 'own:change',
        title: 'Changes have a process.',
        reference: '1',
        essential: true,
        metBy: [{ process: { type: 'change' } }],
      },
      {
        id: 'own:risk',
        title: 'Risks have a process.',
        reference: '2',
        essential: true,
        metBy: [{ process: { type: 'risk' } }],
      },
    ],
  };

  it('says by what a requirement is met, and what would meet one that is not', () => {
    const { services, requirements } = obligationPackOf(
      graph,
      pack,
      [portal],
      [],
    );
    expect(requirements.map(({ id }) => id)).toEqual([
      'own:change',
      'own:risk',
    ]);
    expect(services).toEqual([
      expect.objectContaining({
        ref: portal.ref,
        met: 1,
        cells: [
          expect.objectContaining({
            isMet: true,
            by: [expect.objectContaining({ kind: 'Process' })],
          }),
          expect.objectContaining({
            isMet: false,
            wouldMeet: [expect.stringContaining('`risk`')],
          }),
        ],
      }),
    ]);
  });

  it('names the finding about a requirement that is not met', () => {
    const findings = evaluateRules(modelWith(pack.id), [obligationUncovered], {
      asOf: DAY,
      packs: [pack],
    }).findings;
    expect(findings).toHaveLength(2);
    const [{ cells }] = obligationPackOf(
      modelWith(pack.id),
      pack,
      modelWith(pack.id).entities('Service'),
      findings,
    ).services;
    expect(cells.map(({ finding }) => finding).sort()).toEqual(
      findings.map(({ fingerprint }) => fingerprint).sort(),
    );
  });

  function modelWith(obligation: string) {
    return modelFromYaml(`
kind: Service
name: bare
spec: { type: business, obligations: [${obligation}] }
`);
  }
});
