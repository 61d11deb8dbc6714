import { parse } from 'yaml';
import type { Pack } from '../../../packs/Pack';
import { BUILT_IN_PACKS } from '../../../packs/packs.generated';
import { evaluateRule, testRule } from '../../../testing/testRule';
import { obligationUncovered } from './rule';

const pack = (id: string, ...requirements: string[]): Pack => ({
  id,
  title: id.toUpperCase(),
  version: '1',
  source: { name: 'A law' },
  requirements: requirements.map(each => ({
    title: 'Something is done',
    reference: 'Article 1',
    essential: false,
    metBy: [{ control: {} }],
    ...parse(each),
  })),
});

const service = (fields: string) =>
  `kind: Service\nname: portal\nspec: { type: business, ${fields} }`;

const CONTROL = `
kind: Control
name: backup
spec: { type: corrective, satisfies: ["law:1"] }
`;

const LAW = pack('law', '{ id: "law:1" }');
const GAP = { subject: 'service:default/portal' };

testRule(obligationUncovered, {
  clean: [
    {
      name: 'a service that falls under no pack',
      model: service(''),
      inputs: { packs: [LAW] },
    },
    {
      name: 'a requirement that a control of all services satisfies',
      model: `${service('obligations: [law]')}\n---${CONTROL}`,
      inputs: { packs: [LAW] },
    },
    {
      name: 'requirements of a pack that the service does not fall under',
      model: service('obligations: [other]'),
      inputs: { packs: [LAW, pack('other')] },
    },
  ],
  gaps: [
    {
      name: 'each requirement that nothing meets, with what would meet it',
      model: `${service('obligations: [other, law]')}\n---${CONTROL}`,
      inputs: {
        packs: [
          pack('other'),
          pack(
            'law',
            '{ id: "law:1" }',
            '{ id: "law:2", reference: Article 2, essential: true, metBy: [{ control: {} }, { forum: { type: risk-committee } }] }',
          ),
        ],
      },
      findings: [
        {
          ...GAP,
          involves: [],
          services: ['service:default/portal'],
          severity: 'error',
          box: 'management-system',
          evidence: ['service:default/portal spec.obligations[1]'],
          says: '“portal” falls under LAW, and nothing that applies to it meets Article 2: Something is done. Add a Control for the service that satisfies `law:2` or a Forum of type `risk-committee`.',
        },
      ],
    },
    {
      name: 'a requirement that is not essential, as a warning',
      model: service('obligations: [law, law]'),
      inputs: { packs: [LAW] },
      findings: [{ ...GAP, severity: 'warning' }],
    },
    {
      name: 'what is known, next to a pack that is not',
      model: service('obligations: [lew, law]'),
      inputs: { packs: [LAW] },
      findings: [GAP],
    },
    {
      name: 'a control that applies to another service',
      model: `${service('obligations: [law]')}\n---${CONTROL.replace('spec: {', 'spec: { services: [archive],')}`,
      inputs: { packs: [LAW] },
      findings: [GAP],
    },
  ],
  notChecked: [
    {
      name: 'a model without packs',
      model: service('obligations: [law]'),
      reason: 'no obligation packs',
    },
    {
      name: 'a partial model',
      model: service('obligations: [law]'),
      inputs: { packs: [LAW], partial: ['control:default/backup'] },
      reason: 'control:default/backup is not in it',
    },
    {
      name: 'a pack that is not known',
      model: service('obligations: [lew]'),
      inputs: { packs: [LAW] },
      reason:
        '`lew`, which 1 service names in `obligations`, is not a known pack. Did you mean `law`?',
    },
    {
      name: 'a pack that resembles none',
      model: `${service('obligations: [something-else]')}\n---\n${service('obligations: [something-else]').replace('portal', 'other')}`,
      inputs: { packs: [LAW] },
      reason:
        '`something-else`, which 2 services name in `obligations`, is not a known pack.',
    },
  ],
});

describe('obligation-uncovered', () => {
  it.each(BUILT_IN_PACKS.map(each => [each.id, each] as const))(
    'reports every requirement of %s for a service with nothing',
    (id, each) => {
      const { findings } = evaluateRule(obligationUncovered, {
        name: '',
        model: service(`obligations: [${id}]`),
        inputs: { packs: [each] },
      });
      expect(findings).toHaveLength(each.requirements.length);
    },
  );
});

describe('the remedy of obligation-uncovered', () => {
  const remedyOf = (metBy: string, more = '') =>
    evaluateRule(obligationUncovered, {
      name: '',
      model: `${service('obligations: [law]')}\n---\n${more}`,
      inputs: { packs: [pack('law', `{ id: "law:1", metBy: ${metBy} }`)] },
    }).findings[0].remedy;

  it('proposes a control for the service', () => {
    const remedy = parse(
      remedyOf('[{ process: { type: incident } }, { control: {} }]'),
    );
    expect(remedy.kind).toBe('Control');
    expect(remedy.metadata.name).toBe('portal-1');
    expect(remedy.spec).toEqual({
      type: 'preventive',
      satisfies: ['law:1'],
      services: ['service:default/portal'],
    });
  });

  it('lists every way to meet the requirement', () => {
    const remedy = remedyOf(
      '[{ process: { type: incident } }, { control: {} }]',
    );
    expect(remedy).toContain(
      '# - a Process of type `incident`\n# - a Control for the service that satisfies `law:1`\n',
    );
  });

  it('proposes a control that is exercised in a process of the service', () => {
    const remedy = parse(
      remedyOf(
        '[{ control: { exercised: true, satisfies: "law:9" } }]',
        'kind: Process\nname: change\nspec: { type: change }',
      ),
    );
    expect(remedy.spec.satisfies).toEqual(['law:9']);
    expect(remedy.spec.exercisedIn).toEqual(['process:default/change']);
  });

  it.each([
    [
      'a process that the service does not have',
      '[{ control: { exercised: true } }]',
    ],
    ['a test that was not made', '[{ control: { tested: true } }]'],
    ['more than a control', '[{ control: {}, forum: { type: board } }]'],
  ])('proposes nothing where it takes %s', (_, metBy) => {
    expect(parse(remedyOf(metBy))).toBeNull();
  });
});
