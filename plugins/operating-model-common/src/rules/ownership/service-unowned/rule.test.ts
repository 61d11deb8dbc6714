import { evaluateRule, testRule } from '../../../testing/testRule';
import { serviceUnowned } from './rule';

testRule(serviceUnowned, {
  clean: [
    {
      name: 'a service with a group as owner',
      model: `
kind: Service
name: archive
spec: { type: shared, owner: records }
---
kind: Group
name: records
spec: {}
`,
    },
    {
      name: 'an owner that dangles: dangling-reference speaks of it',
      model:
        'kind: Service\nname: archive\nspec: { type: shared, owner: ghost }',
    },
  ],
  gaps: [
    {
      name: 'a service without an owner, although a role is held in it',
      model: `
kind: Service
name: archive
spec: { type: shared, department: administration, roles: [{ role: service-owner, holder: user:anna }] }
`,
      findings: [
        {
          subject: 'service:default/archive',
          involves: [],
          services: ['service:default/archive'],
          severity: 'error',
          box: 'organization',
          evidence: ['service:default/archive spec.owner'],
          says: 'Nobody owns “archive”',
        },
      ],
    },
  ],
});

describe('the remedy of service-unowned', () => {
  it.each([
    ['the department', 'department: records', 'owner: group:default/records'],
    ['a name to replace', '', 'owner: user:default/name-of-the-owner'],
  ])('proposes %s', (_, fields, owner) => {
    const { findings } = evaluateRule(serviceUnowned, {
      name: '',
      model: `kind: Service\nname: archive\nspec: { type: shared, ${fields} }`,
    });
    expect(findings[0].remedy).toContain(owner);
  });
});
