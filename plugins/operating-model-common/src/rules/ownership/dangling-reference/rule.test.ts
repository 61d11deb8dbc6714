import { ModelGraph } from '../../../graph/ModelGraph';
import { entitiesFromYaml } from '../../../testing/modelFromYaml';
import { evaluateRule, TEST_DAY, testRule } from '../../../testing/testRule';
import { evaluateRules } from '../../evaluateRules';
import { danglingReference } from './rule';

const ANNA = 'kind: User\nname: anna\nspec: {}\n';

testRule(danglingReference, {
  clean: [
    {
      name: 'references in short, full and mixed-case form',
      model: `
kind: Risk
name: outage
spec: { owner: User:Default/Anna, affects: [portal, service:portal] }
---
kind: Service
name: Portal
spec: { type: business, owner: user:anna }
---
${ANNA}`,
    },
    {
      name: "a supplier's process types, which are words and no references",
      model: `
kind: Supplier
name: partner
spec: { type: software-vendor, responsibilities: [{ processes: [incident], role: informed }] }
`,
    },
    {
      name: 'fields of other kinds than the eight',
      model: `
kind: Component
name: website
spec: { type: website, lifecycle: production, owner: ghost, system: ghost }
---
kind: Group
name: board
spec: { type: team, parent: ghost, members: [ghost] }
---
kind: User
name: anna
spec: { memberOf: [ghost] }
`,
    },
  ],
  gaps: [
    {
      name: 'every reference of an entity that leads to nothing, waivers included, in one finding',
      model: `
kind: Risk
name: outage
spec:
  owner: user:anna
  affects: [portal, ghost]
  waivers:
    - { rule: risk-untreated, until: 2027-01-01, reason: r, approvedBy: board, about: control:ghost }
---
kind: Service
name: portal
spec: { type: business }
---
${ANNA}`,
      findings: [
        {
          subject: 'risk:default/outage',
          involves: [],
          services: ['service:default/portal'],
          severity: 'error',
          box: 'management-system',
          evidence: [
            'risk:default/outage spec.affects[1]',
            'risk:default/outage spec.waivers[0].approvedBy',
            'risk:default/outage spec.waivers[0].about',
          ],
          says: 'service:default/ghost in spec.affects[1], user:default/board in spec.waivers[0].approvedBy and control:default/ghost in spec.waivers[0].about',
        },
      ],
    },
    {
      name: "a name in another namespace than the entity's own",
      model: `
kind: Risk
name: hr/outage
spec: { owner: anna }
---
${ANNA}`,
      findings: [
        { subject: 'risk:hr/outage', says: 'user:hr/anna in spec.owner' },
      ],
    },
    {
      name: 'an entity of another kind with the same name',
      model: `
kind: Risk
name: outage
spec: { owner: group:anna }
---
${ANNA}`,
      findings: [{ subject: 'risk:default/outage' }],
    },
    {
      name: 'an entity of another API group that shares the name of a kind',
      model: `
kind: Risk
name: outage
spec: { owner: user:anna, affects: [portal] }
---
apiVersion: example.com/v1
kind: Service
metadata: { name: other }
---
${ANNA}`,
      findings: [{ subject: 'risk:default/outage' }],
    },
    ...Object.entries({
      owner: 'organization',
      processes: 'processes',
      locations: 'locations',
      information: 'information',
      suppliers: 'suppliers',
      forums: 'management-system',
    }).map(([field, box]) => ({
      name: `a service's ${field} in the box that the field fills`,
      model: `kind: Service\nname: portal\nspec: { type: business, ${field}: ${field === 'owner' ? 'ghost' : '[ghost]'} }`,
      findings: [{ subject: 'service:default/portal', box }],
    })),
    {
      name: 'one finding for each kind, in the box of the kind',
      model: [
        'Process spec: { type: incident, information: [ghost], owner: ghost }',
        'Forum spec: { type: board, chair: ghost }',
        'DecisionRight spec: { decision: d, decider: ghost }',
        'Control spec: { type: preventive, mitigates: [ghost] }',
        'Supplier spec: { type: software-vendor, subcontractors: [ghost] }',
        'InformationObject spec: { type: cost, systemOfRecord: ghost }',
      ]
        .map(each => `kind: ${each.replace(' ', '\nname: x\n')}`)
        .join('\n---\n'),
      findings: [
        { subject: 'control:default/x', box: 'management-system' },
        { subject: 'decisionright:default/x', box: 'management-system' },
        { subject: 'forum:default/x', box: 'management-system' },
        { subject: 'informationobject:default/x', box: 'information' },
        { subject: 'process:default/x', box: 'processes' },
        { subject: 'supplier:default/x', box: 'suppliers' },
      ],
    },
  ],
  notChecked: [
    {
      name: 'a partial model, where the rest may hold what is missing',
      model: 'kind: Risk\nname: outage\nspec: { owner: anna }',
      inputs: { partial: ['user:default/anna'] },
      reason: 'user:default/anna is not in it',
    },
  ],
});

describe('dangling-reference and rejected documents', () => {
  it('finds nothing in a reference to a document that was rejected', () => {
    const graph = ModelGraph.build(
      entitiesFromYaml(
        'kind: Risk\nname: outage\nspec: { affects: [portal, ghost] }',
      ),
      { rejected: ['service:default/portal'] },
    );
    const { findings } = evaluateRules(graph, [danglingReference], {
      asOf: TEST_DAY,
    });
    expect(findings[0].evidence.map(({ path }) => path)).toEqual([
      'spec.affects[1]',
    ]);
  });
});

describe('the remedy of dangling-reference', () => {
  const remedyOf = (model: string) =>
    evaluateRule(danglingReference, { name: '', model }).findings[0].remedy;

  it.each([
    ['a letter too many', 'annna'],
    ['a letter too few', 'ana'],
    ['a letter for another', 'anne'],
    ['two letters swapped', 'anan'],
  ])('corrects %s', (_, owner) => {
    const remedy = remedyOf(
      `kind: Risk\nname: outage\nspec: { owner: ${owner} }\n---\n${ANNA}`,
    );
    expect(remedy).toContain('owner: user:default/anna');
  });

  it('corrects the namespace before the name', () => {
    const remedy = remedyOf(
      `kind: Risk\nname: hr/outage\nspec: { owner: anna }\n---\n${ANNA}---\nkind: User\nname: hr/anne\nspec: {}`,
    );
    expect(remedy).toContain('owner: user:default/anna');
  });

  it('adds each missing entity once, and names a near one where the reference stands in a list', () => {
    const remedy = remedyOf(`
kind: Forum
name: board
spec: { type: board, members: [user:anne, user:anne], chair: zoe }
---
${ANNA}`);
    expect(remedy.match(/^kind: .*$/gm)).toEqual(['kind: User', 'kind: User']);
    expect(remedy).toContain(
      'Did you mean user:default/anna? Then write that in spec.members[0].',
    );
    expect(remedy).toContain('  memberOf: []');
  });
});
