import { testRule } from '../../../testing/testRule';
import { roleUnfilled } from './rule';

const service = (fields: string) =>
  `kind: Service\nname: maps\nspec: { type: business, ${fields} }`;

const GAP = { subject: 'service:default/maps' };

testRule(roleUnfilled, {
  clean: [
    {
      name: 'a critical service with a holder, if only in one environment',
      model: service(
        'criticality: critical, roles: [{ role: service-owner, holder: user:anna, environments: [azure] }]',
      ),
    },
    {
      name: 'a holder among those of other roles',
      model: service(
        'criticality: high, roles: [{ role: operations, holder: ops }, { role: service-owner, holder: user:anna }]',
      ),
    },
    {
      name: 'services of medium, low and no criticality',
      model: ['criticality: medium', 'criticality: low', '']
        .map((fields, i) => service(fields).replace('maps', `maps-${i}`))
        .join('\n---\n'),
    },
    {
      name: 'a holder that dangles: dangling-reference speaks of it',
      model: service(
        'criticality: high, roles: [{ role: service-owner, holder: ghost }]',
      ),
    },
    {
      name: 'no role, where none is required',
      model: service('criticality: high'),
      parameters: { required: [] },
    },
  ],
  gaps: [
    {
      name: 'a service of high criticality whose owner holds no role',
      model: service(
        'criticality: high, owner: user:anna, roles: [{ role: operations, holder: ops }]',
      ),
      findings: [
        {
          ...GAP,
          involves: [],
          services: ['service:default/maps'],
          severity: 'warning',
          box: 'organization',
          evidence: [
            'service:default/maps spec.roles',
            'service:default/maps spec.criticality',
          ],
          says: 'Nobody holds the role “service-owner” for “maps”, whose criticality is high',
        },
      ],
    },
    {
      name: 'a service without any role',
      model: service('criticality: critical'),
      findings: [GAP],
    },
    {
      name: 'each required role once',
      model: service(
        'criticality: critical, roles: [{ role: operations, holder: ops }]',
      ),
      parameters: { required: ['security', 'operations', 'ccoe', 'security'] },
      findings: [GAP, GAP],
    },
  ],
});
