import { evaluateRule, testRule } from '../../../testing/testRule';
import { flowStepUnperformed } from './rule';

testRule(flowStepUnperformed, {
  clean: [
    {
      name: 'a stage that a supplier performs',
      model: `
kind: Process
name: incident
spec: { type: incident, stages: [{ name: Triage, performedBy: [supplier:nordcloud] }] }
---
kind: Supplier
name: nordcloud
spec: { type: cloud-provider }
`,
    },
    {
      name: 'a performer that dangles: dangling-reference speaks of it',
      model: `
kind: Process
name: incident
spec: { type: incident, stages: [{ name: Triage, performedBy: [nobody] }] }
`,
    },
    {
      name: 'a process without stages',
      model: `
kind: Process
name: incident
spec: { type: incident }
`,
    },
  ],
  gaps: [
    {
      name: 'each stage without a performer, a forum is none',
      model: `
kind: Process
name: incident
title: Incident handling
spec:
  type: incident
  services: [portal]
  stages:
    - { name: Triage }
    - { name: Repair, performedBy: [operations] }
    - { name: Review, performedBy: [], forum: review }
---
kind: Group
name: operations
spec: {}
---
kind: Forum
name: review
spec: { type: incident-review }
---
kind: Service
name: portal
spec: { type: business }
`,
      findings: [
        {
          subject: 'process:default/incident',
          involves: [],
          services: ['service:default/portal'],
          severity: 'warning',
          box: 'processes',
          evidence: ['process:default/incident spec.stages[2].performedBy'],
          says: 'the stage “Review” of “Incident handling”',
        },
        {
          subject: 'process:default/incident',
          evidence: ['process:default/incident spec.stages[0].performedBy'],
          says: 'the stage “Triage”',
        },
      ],
    },
  ],
});

describe('fingerprints of flow-step-unperformed', () => {
  const fingerprints = (...stages: string[]) =>
    evaluateRule(flowStepUnperformed, {
      name: 'stages',
      model: `
kind: Process
name: incident
spec: { type: incident, stages: [${stages.join(', ')}] }
`,
    }).findings.map(({ fingerprint }) => fingerprint);

  it('stay when another stage comes before', () => {
    const [before] = fingerprints('{ name: Triage }');
    const performed = '{ name: Intake, performedBy: [operations] }';
    expect(fingerprints(performed, '{ name: Triage }')).toEqual([before]);
  });

  it('differ for two stages of the same name', () => {
    const found = fingerprints('{ name: Triage }', '{ name: Triage }');
    expect(new Set(found).size).toBe(2);
  });

  it('of the second of two namesakes stay when the first gets a performer', () => {
    const both = fingerprints('{ name: Triage }', '{ name: Triage }');
    const [second] = fingerprints(
      '{ name: Triage, performedBy: [operations] }',
      '{ name: Triage }',
    );
    const [first] = fingerprints('{ name: Triage }');
    expect(both).toContain(second);
    expect(both).toContain(first);
    expect(second).not.toBe(first);
  });
});

describe('the remedy of flow-step-unperformed', () => {
  const remedyOf = (process: string, service = '') =>
    evaluateRule(flowStepUnperformed, {
      name: 'remedy',
      model: `
kind: Process
name: incident
spec: { type: incident, stages: [{ name: Triage }]${process} }
---
kind: Service
name: portal
spec: { type: business${service} }
`,
    }).findings[0].remedy;

  it.each([
    ['the owner', ', owner: anna, department: it', '', 'user:default/anna'],
    [
      'else the department',
      ', department: it',
      ', owner: bo',
      'group:default/it',
    ],
    ['else the owner of a service', '', ', owner: bo', 'group:default/bo'],
    ['else a name to replace', '', '', 'user:default/name-of-the-owner'],
  ])('names %s', (_, process, service, performer) => {
    expect(remedyOf(process, service)).toContain(`performedBy: [${performer}]`);
  });
});
