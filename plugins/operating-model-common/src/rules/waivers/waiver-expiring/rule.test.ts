import { BUILT_IN_RULES } from '../..';
import { modelFromYaml } from '../../../testing/modelFromYaml';
import { TEST_DAY } from '../../../testing/testRule';
import { configureRules } from '../../configuration';
import { evaluateRules } from '../../evaluateRules';
import { waiverExpiring } from './rule';

/** A risk without an owner, whose gap is accepted. The day is 2026-11-21. */
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

const until = (day: string, rule = 'risk-unowned', fields = '') =>
  `{ rule: ${rule}, until: ${day}, reason: agreed ${fields} }`;

function expiringIn(model: string, notice = 14) {
  const { rules } = configureRules(BUILT_IN_RULES, {
    'waiver-expiring': { parameters: { notice } },
  });
  return evaluateRules(modelFromYaml(model), rules, {
    asOf: TEST_DAY,
  }).findings.filter(({ rule }) => rule === waiverExpiring.id);
}

describe('waiver-expiring finds nothing', () => {
  it.each([
    ['in a waiver that ends in fifteen days', risk([until('2026-12-06')])],
    ['in a waiver that has ended', risk([until('2026-11-20')])],
    [
      'in a waiver that matches no finding',
      risk([until('2026-11-30')], 'owner: user:anna,'),
    ],
    [
      'in a waiver that does not count, because the owner approved it',
      risk(
        [until('2026-11-30', 'risk-unreviewed', ', approvedBy: anna')],
        'owner: user:anna,',
      ),
    ],
    [
      'in a waiver after which another goes on',
      risk([until('2026-11-30'), until('2027-06-30')]),
    ],
  ])('%s', (_, model) => {
    expect(expiringIn(model)).toEqual([]);
  });
});

describe('waiver-expiring reports', () => {
  it('a waiver in use that ends in fourteen days', () => {
    expect(
      expiringIn(
        risk([until('2026-12-05', 'risk-unowned', ', about: service:portal')]),
      ),
    ).toEqual([
      expect.objectContaining({
        severity: 'info',
        subject: 'risk:default/outage',
        involves: ['service:default/portal'],
        services: ['service:default/portal'],
        box: 'management-system',
        evidence: [
          { entityRef: 'risk:default/outage', path: 'spec.waivers[0].until' },
        ],
        message: expect.stringContaining(
          'The waiver of “outage” for risk-unowned ends on 2026-12-05',
        ),
      }),
    ]);
  });

  it('a waiver on its last day, which is about no entity in particular', () => {
    const found = expiringIn(risk([until('2026-11-21')]));
    expect(found.map(({ involves }) => involves)).toEqual([[]]);
  });

  it('a waiver within the notice that is configured, of any length', () => {
    const model = risk([until('2027-06-30')]);
    expect(expiringIn(model, 221)).toHaveLength(1);
    expect(expiringIn(model, 220)).toHaveLength(0);
    expect(expiringIn(model, 9_000_000)).toHaveLength(1);
  });
});
