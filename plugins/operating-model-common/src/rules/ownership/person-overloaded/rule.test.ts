import { evaluateRule, testRule } from '../../../testing/testRule';
import { personOverloaded } from './rule';

const ANNA = 'kind: User\nname: anna\nspec: { memberOf: [board] }\n';

/** Five places of Anna, and many mentions of her that are none. */
const FIVE_PLACES = `
${ANNA}
---
kind: Service
name: maps
spec: { type: business, owner: user:anna, roles: [{ role: service-owner, holder: user:anna }, { role: ccoe, holder: board }] }
---
kind: Forum
name: review
spec: { type: service-review, chair: anna, members: [user:anna] }
---
kind: DecisionRight
name: spend
spec: { decision: spend-approval, decider: user:anna, agrees: [user:anna], escalatesTo: user:anna }
---
kind: Risk
name: outage
spec: { owner: anna, waivers: [{ rule: x, until: 2027-01-01, reason: y, approvedBy: anna }] }
---
kind: Process
name: incident
spec: { type: incident, owner: group:board, stages: [{ name: restore, performedBy: [user:anna] }] }
---
kind: Component
name: website
spec: { owner: user:anna }
`;

testRule(personOverloaded, {
  clean: [
    {
      name: 'a person in exactly as many places as the limit; groups and other mentions do not count',
      model: FIVE_PLACES,
      parameters: { limit: 5 },
    },
    {
      name: 'a person who is not in the model: dangling-reference speaks',
      model: FIVE_PLACES.replace(ANNA, ''),
      parameters: { limit: 0 },
    },
    {
      name: 'somebody in twelve places, by default',
      model: risksOf(12),
    },
  ],
  gaps: [
    {
      name: 'a person in more places than the limit',
      model: FIVE_PLACES,
      parameters: { limit: 4 },
      findings: [
        {
          subject: 'user:default/anna',
          involves: [],
          services: ['service:default/maps'],
          severity: 'info',
          box: 'organization',
          evidence: [
            'service:default/maps spec.owner',
            'service:default/maps spec.roles[0].holder',
            'forum:default/review spec.chair',
            'decisionright:default/spend spec.decider',
            'risk:default/outage spec.owner',
          ],
          says: 'anna is owner, chair, decider or role holder in 5 places, more than 4',
        },
      ],
    },
    {
      name: 'somebody in thirteen places, by default',
      model: risksOf(13),
      findings: [{ subject: 'user:default/anna', services: [] }],
    },
  ],
  notChecked: [
    {
      name: 'a partial model, in which places are missing',
      model: ANNA,
      inputs: { partial: ['service:default/maps'] },
      reason: 'service:default/maps is not in it',
    },
  ],
});

it('advises which places to hand over', () => {
  const { findings } = evaluateRule(personOverloaded, {
    name: '',
    model: FIVE_PLACES,
    parameters: { limit: 4 },
  });
  expect(findings[0].remedy).toContain(
    '# - spec.roles[0].holder of service:default/maps\n',
  );
});

function risksOf(count: number): string {
  const risks = Array.from(
    { length: count },
    (_, i) => `kind: Risk\nname: risk-${i}\nspec: { owner: user:anna }\n`,
  );
  return [ANNA, ...risks].join('---\n');
}
