import { configureRules } from '../../configuration';
import { evaluateRules } from '../../evaluateRules';
import type { RuleInputs } from '../../inputs';
import { BUILT_IN_RULES } from '../..';
import { modelFromYaml } from '../../../testing/modelFromYaml';
import { TEST_DAY } from '../../../testing/testRule';
import { waiverUnused } from './rule';

/** A risk with waivers: unowned, unless an owner is among its further fields. */
const risk = (waivers: string[], fields = '') => `
kind: Risk
name: outage
spec: { affects: [portal], ${fields} waivers: [${waivers.join(', ')}] }
---
kind: Service
name: portal
spec: { type: business }
---
kind: User
name: anna
spec: {}
`;

const waiver = (rule: string, fields = '') =>
  `{ rule: ${rule}, until: 2027-01-01, reason: agreed ${fields} }`;

/** Waivers are judged after all other rules, so all of them run. */
function unusedIn(
  model: string,
  settings = {},
  inputs: Partial<RuleInputs> = {},
) {
  const { rules } = configureRules(BUILT_IN_RULES, settings);
  return evaluateRules(modelFromYaml(model), rules, {
    asOf: TEST_DAY,
    ...inputs,
  }).findings.filter(({ rule }) => rule === waiverUnused.id);
}

describe('waiver-unused finds nothing', () => {
  it.each<[string, string, object?, object?]>([
    ['in a waiver that is in use', risk([waiver('risk-unowned')])],
    [
      'in a waiver that matches but has expired',
      risk(['{ rule: risk-unowned, until: 2026-11-20, reason: agreed }']),
    ],
    [
      'in a waiver about a service on which the finding shows',
      risk([waiver('risk-unowned', ', about: service:portal')]),
    ],
    [
      'in a waiver that the owner approved, and that matches',
      risk(
        [waiver('risk-unreviewed', ', approvedBy: anna')],
        'owner: user:anna,',
      ),
    ],
    [
      'in a waiver for a rule that is off',
      risk([waiver('risk-unowned')], 'owner: user:anna,'),
      { 'risk-unowned': 'off' },
    ],
    [
      'in a waiver for a rule that was not looked at',
      risk([waiver('attestation-missing')]),
    ],
    [
      'in a waiver for a rule of which a part was not looked at',
      `kind: Supplier
name: partner
spec: { type: software-vendor, waivers: [${waiver('supplier-flow-mismatch')}] }`,
    ],
    [
      'in a waiver about an entity that is not in the model: dangling-reference speaks',
      risk([waiver('risk-unowned', ', about: service:ghost')]),
    ],
    [
      'on a partial model, whose missing part may hold the gap',
      risk([waiver('risk-unowned')], 'owner: user:anna,'),
      {},
      { partial: ['user:default/berta'] },
    ],
  ])('%s', (_, ...[model, settings, inputs]) => {
    expect(unusedIn(model, settings, inputs)).toEqual([]);
  });
});

describe('waiver-unused reports', () => {
  it('a waiver for a gap that is closed', () => {
    const found = unusedIn(risk([waiver('risk-unowned')], 'owner: user:anna,'));
    expect(found).toEqual([
      expect.objectContaining({
        severity: 'info',
        subject: 'risk:default/outage',
        involves: [],
        services: ['service:default/portal'],
        box: 'management-system',
        evidence: [
          { entityRef: 'risk:default/outage', path: 'spec.waivers[0]' },
        ],
        message: expect.stringContaining(
          'The waiver of “outage” for risk-unowned matches no finding',
        ),
      }),
    ]);
  });

  it('a waiver about an entity that the finding does not involve', () => {
    const [found] = unusedIn(
      risk([waiver('risk-unowned', ', about: user:anna')]),
    );
    expect(found.involves).toEqual(['user:default/anna']);
  });

  it.each([
    ['risk-unownd', 'Did you mean risk-unowned?'],
    ['what-ever-it-is', 'there is no such rule. Correct it'],
  ])('a waiver for %s, which is no rule', (rule, says) => {
    const [found] = unusedIn(
      risk([waiver(rule, ', about: service:ghost')], 'owner: user:anna,'),
    );
    expect(found.message).toContain(says);
    expect(found.evidence[0].path).toBe('spec.waivers[0].rule');
    expect(found.involves).toEqual([]);
  });

  it('each waiver by itself, in the box of its entity', () => {
    const found = unusedIn(`
kind: InformationObject
name: records
spec:
  type: change
  systemOfRecord: tool
  waivers:
    - ${waiver('information-homeless')}
    - ${waiver('information-split')}
    - { rule: information-split, until: 2027-02-01, reason: again }
---
kind: Risk
name: outage
spec:
  owner: user:anna
  waivers:
    - ${waiver('risk-unowned', ', about: risk:outage')}
    - ${waiver('risk-unowned')}
---
kind: User
name: anna
spec: {}
`);
    expect(found.map(({ box }) => box).sort()).toEqual([
      'information',
      'information',
      'information',
      'management-system',
      'management-system',
    ]);
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(5);
  });
});
