import { asInCatalog, entity } from './entities.mjs';

const EACH = 90;
const service = i => `service:default/svc-000${String(i).padStart(2, '0')}`;

/** What HR keeps to itself in the example organisation's policy: a namespace of its own, and Hanna, who reads it. */
export function confidential() {
  const inHr = (kind, name, spec) => {
    const { metadata, ...rest } = entity(kind, name, `Secret ${name}`, spec);
    return { ...rest, metadata: { ...metadata, namespace: 'hr' } };
  };
  const hanna = entity('User', 'hanna', 'Hanna of HR', {
    profile: { displayName: 'Hanna' },
    memberOf: ['hr-department'],
  });
  const department = { type: 'department', children: [] };
  return [
    entity('Group', 'hr-department', 'HR', department),
    {
      ...hanna,
      relations: [
        { type: 'memberOf', targetRef: 'group:default/hr-department' },
      ],
    },
    ...Array.from({ length: EACH }, (_, i) => [
      inHr('DecisionRight', `hr-right-${i}`, {
        decision: 'spend-approval',
        decider: 'user:default/hanna',
        information: ['informationobject:default/risk-register'],
        services: [service(i)],
      }),
      inHr('Process', `hr-process-${i}`, {
        type: 'request',
        department: 'group:default/hr-department',
        services: [service(i)],
        stages: [],
      }),
      inHr('Supplier', `hr-supplier-${i}`, { type: 'vendor' }),
    ]).flat(),
  ].map(asInCatalog);
}
