import { evaluateRule, testRule } from '../../../testing/testRule';
import { templateDeviation } from './rule';

const template = `
kind: Process
name: global
title: Global incident
spec:
  type: incident
  standard:
    priorities: [P1, P2, P3]
    recordTypes: [incident, problem]
    reports: [weekly, monthly]
`;

testRule(templateDeviation, {
  clean: [
    {
      name: 'the same lists in another order, and one more report',
      model: `${template}
---
kind: Process
name: local
spec:
  type: incident
  basedOn: global
  standard:
    priorities: [P3, P1, P2]
    recordTypes: [problem, incident]
    reports: [daily, monthly, weekly]
`,
    },
    {
      name: 'lists that the template has not',
      model: `
kind: Process
name: global
spec: { type: incident, standard: { reports: [monthly] } }
---
kind: Process
name: local
spec:
  type: incident
  basedOn: global
  standard: { priorities: [A], recordTypes: [defect], reports: [monthly] }
`,
    },
    {
      name: 'a template without a standard',
      model: `
kind: Process
name: global
spec: { type: incident }
---
kind: Process
name: local
spec: { type: incident, basedOn: global, standard: { priorities: [A] } }
`,
    },
    {
      name: 'a template that dangles: dangling-reference speaks of it',
      model: `
kind: Process
name: local
spec: { type: incident, basedOn: nowhere, standard: { priorities: [A] } }
`,
    },
    {
      name: 'a process of the same type that is based on nothing',
      model: `${template}
---
kind: Process
name: local
spec: { type: incident, standard: { priorities: [A] } }
`,
    },
  ],
  gaps: [
    {
      name: 'every difference in one finding',
      remedyIsPartial: true,
      model: `${template}
---
kind: Process
name: local
title: Local incident
spec:
  type: incident
  basedOn: global
  services: [portal]
  standard:
    priorities: [P1, P2, P3, P4]
    recordTypes: [incident, defect]
    reports: [weekly]
---
kind: Service
name: portal
spec: { type: business }
`,
      findings: [
        {
          subject: 'process:default/local',
          involves: ['process:default/global'],
          services: ['service:default/portal'],
          severity: 'warning',
          box: 'processes',
          evidence: [
            'process:default/local spec.standard.priorities',
            'process:default/global spec.standard.priorities',
            'process:default/local spec.standard.recordTypes',
            'process:default/global spec.standard.recordTypes',
            'process:default/local spec.standard.reports',
            'process:default/global spec.standard.reports',
          ],
          says: 'differs from it: its priorities add P4; its record types lack problem and add defect; its reports lack monthly.',
        },
      ],
    },
    {
      name: 'a priority that is lacking',
      model: `${template}
---
kind: Process
name: local
spec:
  type: incident
  basedOn: global
  standard:
    priorities: [P1, P2]
    recordTypes: [problem, incident]
    reports: [monthly, weekly]
`,
      findings: [
        {
          subject: 'process:default/local',
          evidence: [
            'process:default/local spec.standard.priorities',
            'process:default/global spec.standard.priorities',
          ],
          says: 'its priorities lack P3.',
        },
      ],
    },
    {
      name: 'a process without a standard: absent is empty',
      model: `${template}
---
kind: Process
name: local
spec: { type: incident, basedOn: global }
`,
      findings: [
        {
          subject: 'process:default/local',
          says: 'its priorities lack P1, P2 and P3; its record types lack incident and problem; its reports lack weekly and monthly',
        },
      ],
    },
    {
      name: 'what an empty list of the template does not allow',
      model: `
kind: Process
name: global
spec: { type: incident, standard: { recordTypes: [] } }
---
kind: Process
name: local
spec: { type: incident, basedOn: global, standard: { recordTypes: [defect] } }
`,
      findings: [
        { subject: 'process:default/local', says: 'record types add defect' },
      ],
    },
    {
      name: 'the process whose own template it differs from, not those based on it in turn',
      remedyIsPartial: true,
      model: `${template}
---
kind: Process
name: county
spec:
  type: incident
  basedOn: global
  standard:
    priorities: [A, B]
    recordTypes: [incident, problem]
    reports: [weekly, monthly]
---
kind: Process
name: local
spec:
  type: incident
  basedOn: county
  standard:
    priorities: [A, B]
    recordTypes: [incident, problem]
    reports: [weekly, monthly]
`,
      findings: [
        {
          subject: 'process:default/county',
          involves: ['process:default/global'],
        },
      ],
    },
  ],
});

describe('remedy of template-deviation', () => {
  const remedyOf = (standard: string) =>
    evaluateRule(templateDeviation, {
      name: standard,
      model: `${template}
---
kind: Process
name: local
spec: { type: incident, basedOn: global, standard: ${standard} }
`,
    }).findings[0].remedy;

  it('adds what is lacking and says what to take out', () => {
    const remedy = remedyOf(
      '{ priorities: [P1, P2, P3], recordTypes: [incident, defect], reports: [weekly, monthly] }',
    );
    expect(remedy).toContain('# Take out of record types: defect.');
    expect(remedy).toContain('recordTypes: [problem]');
    expect(remedy).not.toContain('priorities');
  });

  it('is advice alone where nothing can be added', () => {
    const remedy = remedyOf(
      '{ priorities: [P1, P2, P3, P4], recordTypes: [incident, problem], reports: [weekly, monthly] }',
    );
    expect(remedy).toBe('# Take out of priorities: P4.\n');
  });
});
