import { testRule } from '../../../testing/testRule';
import { canvasBoxEmpty } from './rule';

/** A service with something in each box, from its own fields alone. */
const FULL: Record<string, string> = {
  owner: 'ghost',
  processes: '[ghost]',
  locations: '[ghost]',
  information: '[ghost]',
  suppliers: '[ghost]',
  forums: '[ghost]',
};

const service = (without: string[] = []) =>
  `kind: Service
name: archive
spec:
  type: shared
${Object.entries(FULL)
  .filter(([field]) => !without.includes(field))
  .map(([field, value]) => `  ${field}: ${value}`)
  .join('\n')}
`;

const IN_PLAIN_SIGHT = `
kind: Service
name: archive
spec: { type: shared, owner: ghost, components: [ghost], information: [ghost], suppliers: [ghost] }
---
kind: Process
name: incident
spec: { type: incident }
---
kind: Forum
name: review
spec: { type: service-review }
`;

const GAP = { subject: 'service:default/archive' };

testRule(canvasBoxEmpty, {
  clean: [
    {
      name: 'a service whose items dangle: dangling-reference speaks of each',
      model: service(),
    },
    {
      name: 'a service whose boxes are filled in plain sight',
      model: IN_PLAIN_SIGHT,
    },
    {
      name: 'a service whose boxes others fill',
      model: `
kind: Service
name: archive
spec: { type: shared }
---
kind: Process
name: incident
spec: { type: incident, owner: user:anna }
---
kind: InformationObject
name: records
spec: { type: incident, services: [archive], systemOfRecord: tool }
---
kind: Supplier
name: partner
spec: { type: software-vendor, responsibilities: [{ processes: [incident], role: informed }] }
---
kind: Risk
name: fire
spec: { affects: [archive] }
`,
    },
  ],
  gaps: [
    {
      name: 'one empty box, in which the finding shows',
      model: service(['suppliers']),
      findings: [
        {
          ...GAP,
          involves: [],
          services: ['service:default/archive'],
          severity: 'warning',
          box: 'suppliers',
          evidence: ['service:default/archive spec.suppliers'],
          says: 'boxes of the canvas of “archive”: Suppliers.',
        },
      ],
    },
    ...['processes', 'locations', 'information'].map(box => ({
      name: `an empty box: ${box}`,
      model: service([box]),
      findings: [{ ...GAP, box, evidence: [`${GAP.subject} spec.${box}`] }],
    })),
    {
      name: 'an empty box: organization',
      model: service(['owner']),
      findings: [
        {
          ...GAP,
          box: 'organization',
          evidence: [`${GAP.subject} spec.owner`],
        },
      ],
    },
    {
      name: 'an empty box: management system',
      model: service(['forums']),
      findings: [{ ...GAP, box: 'management-system' }],
    },
    ...Object.entries({
      organization: 'owner',
      locations: 'components',
      information: 'information',
      suppliers: 'suppliers',
    }).map(([box, field]) => ({
      name: `one empty box of a service that has a process and a forum: ${box}`,
      model: IN_PLAIN_SIGHT.replace(new RegExp(`, ${field}: [^,}]*`), ''),
      findings: [{ ...GAP, box }],
    })),
    ...Object.entries({
      processes: 'Process',
      'management-system': 'Forum',
    }).map(([box, kind]) => ({
      name: `one empty box of a service that has the rest: ${box}`,
      model: IN_PLAIN_SIGHT.replace(kind, 'Component'),
      findings: [{ ...GAP, box }],
    })),
    {
      name: 'all six boxes, in one finding',
      model: 'kind: Service\nname: archive\nspec: { type: shared }',
      findings: [
        {
          ...GAP,
          box: 'processes',
          says: 'Processes, Organization, Locations & assets, Information, Suppliers and Management system',
        },
      ],
    },
    {
      name: 'processes, forums and suppliers that are for other services or environments',
      model: `
${service(['processes', 'suppliers', 'forums'])}  environments: [saas]
---
kind: Process
name: incident
spec: { type: incident, environments: [on-prem] }
---
kind: Forum
name: review
spec: { type: service-review, services: [other] }
---
kind: Supplier
name: partner
spec: { type: software-vendor, responsibilities: [{ processes: [incident], role: informed }] }
`,
      findings: [
        {
          ...GAP,
          evidence: [
            'service:default/archive spec.processes',
            'service:default/archive spec.suppliers',
            'service:default/archive spec.forums',
          ],
        },
      ],
    },
  ],
  notChecked: [
    {
      name: 'a partial model, whose missing part may fill the box',
      model: service(['suppliers']),
      inputs: { partial: ['supplier:default/partner'] },
      reason: 'supplier:default/partner is not in it',
    },
  ],
});
