import { modelFromYaml } from '../testing/modelFromYaml';
import type { ServiceEntity } from '../graph/ModelEntity';
import { BUILT_IN_PACKS, coverageOf, validatePack, type Pack } from './index';
import { PROCESS_TYPES } from '../vocabulary';

const ids = (pack: Pack) => pack.requirements.map(({ id }) => id);
const packOf = (id: string) => {
  const pack = BUILT_IN_PACKS.find(each => each.id === id);
  if (!pack) throw new Error(`There is no pack ${id}`);
  return pack;
};

it('ships the packs for NIS2 and its implementing regulation, DORA, the two ISO standards and the CSF', () => {
  expect(BUILT_IN_PACKS.map(({ id }) => id)).toEqual([
    'nis2',
    'nis2-ir',
    'dora',
    'iso20000',
    'iso27001',
    'nist-csf',
  ]);
});

describe.each(BUILT_IN_PACKS.map(pack => [pack.id, pack] as const))(
  '%s',
  (_, pack) => {
    it('is well-formed', () => {
      expect(validatePack(pack)).toEqual([]);
    });

    it('tells its source and what a reader must know', () => {
      expect(pack.source.url).toMatch(/^https:\/\//);
      expect(pack.note).toBeTruthy();
    });

    it('lets every requirement be met by a Control that names it', () => {
      const others = pack.requirements.filter(
        ({ metBy }) =>
          !metBy.some(
            ({ control, ...rest }) =>
              control && !control.satisfies && !Object.keys(rest).length,
          ),
      );
      expect(others).toEqual([]);
    });

    it('meets nothing for a service that says nothing', () => {
      const graph = modelFromYaml(`
kind: Service
name: portal
spec: { type: business, obligations: [${pack.id}] }
`);
      const covered = coverageOf(graph, service(graph), pack);
      expect(covered).toHaveLength(pack.requirements.length);
      expect(covered.filter(({ isMet }) => isMet)).toEqual([]);
    });

    it('meets nothing by entities that are there but say no more than their type', () => {
      const graph = modelFromYaml(bareModel(pack.id));
      const covered = coverageOf(graph, service(graph), pack);
      const met = covered.filter(({ isMet }) => isMet);
      expect(met.map(({ requirement }) => requirement.id)).toEqual([]);
    });
  },
);

it('holds of NIS2 Article 20, Article 21 with (2)(a) to (j), and Article 23 with its five steps', () => {
  expect(ids(packOf('nis2'))).toEqual(
    [
      ...['20.1', '20.2', '21.1'],
      ...[...'abcdefghij'].map(letter => `21.2.${letter}`),
      ...['21.3', '21.4', '23.1', '23.2'],
      ...[...'abcde'].map(letter => `23.4.${letter}`),
    ].map(id => `nis2:${id}`),
  );
});

it.each([
  ['nis2:23.4.a', 'PT24H'],
  ['nis2:23.4.b', 'PT72H'],
  ['nis2:23.4.d', 'P1M'],
  ['dora:19.4.a', 'PT4H'],
  ['dora:19.4.b', 'PT72H'],
  ['dora:19.4.c', 'P1M'],
])('holds %s against a clock of %s', (id, clock) => {
  const requirement = packOf(id.split(':')[0]).requirements.find(
    each => each.id === id,
  );
  const clocks = requirement?.metBy.flatMap(({ stage }) => stage?.within ?? []);
  expect(new Set(clocks)).toEqual(new Set([clock]));
  expect(requirement?.essential).toBe(true);
});

it('holds the thirteen points of the annex of the implementing regulation', () => {
  const points = ids(packOf('nis2-ir')).filter(id => /:\d+$/.test(id));
  expect(points).toEqual(
    Array.from({ length: 13 }, (_, index) => `nis2-ir:${index + 1}`),
  );
});

it('holds the 93 controls of Annex A', () => {
  const counts = { 5: 37, 6: 8, 7: 14, 8: 34 };
  expect(ids(packOf('iso27001'))).toEqual(
    Object.entries(counts).flatMap(([theme, count]) =>
      Array.from(
        { length: count },
        (_, index) => `iso27001:A.${theme}.${index + 1}`,
      ),
    ),
  );
});

it('holds the 22 categories of the CSF', () => {
  const categories =
    'GV.OC GV.RM GV.RR GV.PO GV.OV GV.SC ID.AM ID.RA ID.IM PR.AA PR.AT PR.DS PR.PS PR.IR DE.CM DE.AE RS.MA RS.AN RS.CO RS.MI RC.RP RC.CO';
  expect(ids(packOf('nist-csf'))).toEqual(
    categories.split(' ').map(each => `nist-csf:${each}`),
  );
});

it('marks what was not compared with its source', () => {
  const unchecked = BUILT_IN_PACKS.filter(({ requirements }) =>
    requirements.some(({ confidence }) => confidence === 'unchecked'),
  );
  expect(unchecked.map(({ id }) => id)).toEqual(['iso20000']);
});

it.each(['iso20000', 'iso27001', 'nist-csf'])(
  'calls few requirements of the voluntary %s essential',
  id => {
    const { requirements } = packOf(id);
    const essential = requirements.filter(each => each.essential);
    expect(essential.length).toBeGreaterThan(0);
    expect(essential.length / requirements.length).toBeLessThan(0.2);
  },
);

function service(graph: ReturnType<typeof modelFromYaml>): ServiceEntity {
  return graph.entities('Service')[0];
}

/** One of everything, without owners, deciders, dates, cadences, systems of record or times. */
function bareModel(pack: string): string {
  const forums = [
    'board',
    'incident-review',
    'crisis-team',
    'supplier-review',
    'control-review',
    'risk-committee',
    'service-review',
    'finops-review',
    'architecture-board',
  ];
  const information = ['incident', 'change', 'asset', 'observability'];
  return [
    `
kind: Service
name: portal
spec:
  type: business
  obligations: [${pack}]
  suppliers: [acme]
  information: [${information.join(', ')}]
  serviceLevels: [{ name: Availability, target: 99 % }]`,
    `
kind: Supplier
name: acme
spec: { type: cloud-provider, contract: {} }`,
    `
kind: Risk
name: outage
spec: { affects: [portal] }`,
    `
kind: Control
name: unrelated
spec: { type: preventive, satisfies: ['other:1'] }`,
    `
kind: DecisionRight
name: undecided
spec: { decision: change-approval }`,
    ...forums.map(
      type => `
kind: Forum
name: ${type}
spec: { type: ${type} }`,
    ),
    ...PROCESS_TYPES.map(
      type => `
kind: Process
name: ${type}
spec: { type: ${type}, stages: [{ name: Restore, within: PT1H }] }`,
    ),
    ...information.map(
      type => `
kind: InformationObject
name: ${type}
spec: { type: ${type} }`,
    ),
  ].join('\n---');
}
