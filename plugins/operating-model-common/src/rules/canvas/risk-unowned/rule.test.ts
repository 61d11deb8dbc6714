import { ModelGraph } from '../../../graph/ModelGraph';
import { validEntities } from '../../../testing/modelFromYaml';
import { evaluateRule, TEST_DAY, testRule } from '../../../testing/testRule';
import { evaluateRules } from '../../evaluateRules';
import { riskUnowned } from './rule';

testRule(riskUnowned, {
  clean: [
    {
      name: 'a risk with a person as owner',
      model: `
kind: Risk
name: outage
spec: { owner: user:anna }
---
kind: User
name: anna
spec: {}
`,
    },
    {
      name: 'a closed risk without an owner',
      model: `
kind: Risk
name: outage
spec: { status: closed }
`,
    },
    {
      name: 'an owning group whose only members are in a subgroup',
      model: `
kind: Risk
name: outage
spec: { owner: group:security }
---
kind: Group
name: security
spec: {}
---
kind: Group
name: analysts
spec: { parent: security }
---
kind: User
name: anna
spec: { memberOf: [analysts] }
`,
    },
    {
      name: 'an owner that dangles: dangling-reference speaks of it',
      model: `
kind: Risk
name: outage
spec: { owner: group:nobody }
`,
    },
  ],
  gaps: [
    {
      name: 'an open risk without an owner, on the services that it affects',
      model: `
kind: Risk
name: outage
spec: { affects: [portal] }
---
kind: Service
name: portal
spec: { type: business }
`,
      findings: [
        {
          subject: 'risk:default/outage',
          involves: [],
          services: ['service:default/portal'],
          severity: 'error',
          box: 'management-system',
          evidence: ['risk:default/outage spec.owner'],
          says: 'Nobody owns the risk “outage”',
        },
      ],
    },
    {
      name: 'an accepted risk without an owner',
      model: `
kind: Risk
name: outage
spec: { status: accepted }
`,
      findings: [{ subject: 'risk:default/outage' }],
    },
    {
      name: 'an owning group without members',
      model: `
kind: Risk
name: outage
spec: { owner: group:security }
---
kind: Group
name: security
spec: {}
`,
      findings: [
        {
          subject: 'risk:default/outage',
          involves: ['group:default/security'],
          evidence: [
            'risk:default/outage spec.owner',
            'group:default/security spec.members',
          ],
        },
      ],
    },
  ],
  notChecked: [
    {
      name: 'whether a group has members, on a partial model',
      model: `
kind: Risk
name: outage
spec: { owner: group:security }
---
kind: Group
name: security
spec: {}
`,
      inputs: { partial: ['user:default/anna'] },
      reason: 'Whether group:default/security has members',
    },
    {
      name: 'whether a group has members that a partial model leads out to',
      model: `
kind: Risk
name: outage
spec: { owner: group:security }
`,
      inputs: { partial: ['group:default/security'] },
      reason: 'Whether group:default/security has members',
    },
  ],
});

it('risk-unowned takes the group of a rejected document for there', () => {
  const { findings, outcomes } = evaluateRules(
    ModelGraph.build(
      validEntities(
        'kind: Risk\nname: outage\nspec: { owner: group:security }',
      ),
      { rejected: ['group:default/security'] },
    ),
    [riskUnowned],
    { asOf: TEST_DAY, partial: ['user:default/anna'] },
  );
  expect(findings).toEqual([]);
  expect(outcomes[0].notChecked).toEqual([]);
});

describe('the remedy of risk-unowned', () => {
  const ownerProposed = (owner: string, affects: string) => {
    const { remedy } = evaluateRule(riskUnowned, {
      name: '',
      model: `
kind: Risk
name: outage
spec: { ${owner} ${affects} }
---
kind: Service
name: archive
spec: { type: shared }
---
kind: Service
name: maps
spec: { type: business, owner: security }
---
kind: Service
name: portal
spec: { type: business, owner: user:anna }
---
kind: Group
name: security
spec: {}
`,
    }).findings[0];
    return /owner: (.*)/.exec(remedy)?.[1];
  };

  it.each([
    [
      'the owner of an affected service',
      'affects: [archive, portal]',
      'user:default/anna',
    ],
    [
      'the first of several',
      'affects: [maps, portal]',
      'group:default/security',
    ],
    [
      'a name to replace, where no affected service has an owner',
      'affects: [ghost, archive]',
      'user:default/name-of-the-owner',
    ],
    [
      'a name to replace, where it affects nothing',
      '',
      'user:default/name-of-the-owner',
    ],
  ])('proposes %s', (_, affects, owner) => {
    expect(ownerProposed('', affects)).toBe(owner);
  });

  it('does not propose the group without members again', () => {
    expect(
      ownerProposed('owner: group:security,', 'affects: [maps, portal]'),
    ).toBe('user:default/anna');
  });
});
