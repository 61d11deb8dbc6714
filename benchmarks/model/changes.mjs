/**
 * Changes as people make them, most of them to the model of one service: each says what to put in and what to
 * take out. The last ones concern what the whole organisation hangs on.
 */
export const CHANGES = {
  'a service gets another owner': edit('service:default/*', spec => ({
    ...spec,
    owner: 'user:default/ada',
  })),
  'a service loses its roles': edit('service:default/*', spec => ({
    ...spec,
    roles: [],
  })),
  'a forum loses its chair': edit('forum:default/*-cloud', spec => ({
    ...spec,
    chair: undefined,
  })),
  'a control is tested': edit('control:default/*-k1', spec => ({
    ...spec,
    evidence: { ...spec.evidence, lastTested: '2026-11-20' },
  })),
  'a contract comes to its end': edit('supplier:default/*-vendor', spec => ({
    ...spec,
    contract: { ends: '2026-12-31' },
  })),
  'a risk loses its owner': edit('risk:default/*-risk0', spec => ({
    ...spec,
    owner: undefined,
  })),
  'a record moves to another system': edit(
    'informationobject:default/*-incidents',
    spec => ({ ...spec, systemOfRecord: 'cloud-console' }),
  ),
  'a person changes groups': edit('user:default/*-u3', spec => ({
    ...spec,
    memberOf: ['vacant'],
  })),
  'a component is gone': service => ({
    removed: [`component:default/${service}-c1`],
  }),
  'a process loses its owner': edit('process:default/*-incident', spec => ({
    ...spec,
    owner: undefined,
  })),
  'a forum decides something else': edit('forum:default/*-review', spec => ({
    ...spec,
    decides: ['change-approval'],
  })),
  'a right goes to the board of all': edit(
    'decisionright:default/*-risk-acceptance',
    spec => ({ ...spec, decider: 'forum:default/change-board' }),
  ),
  'the board of all gets another chair': edit(
    'forum:default/change-board',
    spec => ({ ...spec, chair: 'user:default/ben' }),
  ),
};

/** Puts another spec in the place of an entity's; `*` in the reference stands for the service. */
function edit(pattern, toSpec) {
  return (service, model) => {
    const entity = model.get(pattern.replace('*', service));
    return { put: [{ ...entity, spec: toSpec(entity.spec) }] };
  };
}
