import { NotedMap } from '../../../graph/NotedMap';
import { noting } from '../../../graph/noting';
import { servicesShowing } from '../../../graph/services';
import { defineRule } from '../../defineRule';
import { newRef } from '../../newRef';
import { newEntity } from '../../remedy';
import { isOpen } from '../openRisk';

export const riskUntreated = defineRule({
  id: 'risk-untreated',
  title: 'Risk to be mitigated that no control reduces',
  severity: 'warning',
  box: 'management-system',
  subject: ['Risk'],
  rationale:
    'A risk that is to be mitigated and has no control is as large as on the day it was found.',
  basis: ['nis2:21.2.a', 'nis2-ir:2', 'dora:6'],
  needsWholeModel: true,
  messages: {
    untreated:
      '“{{subject}}” is to be mitigated, but no control reduces it. Name the controls that do, or decide on another treatment.',
  },
  remedies: {
    controls:
      'List the controls that reduce the risk in its controls, or describe the one that is missing.',
  },
  evaluate(risk, { graph, report }) {
    const { treatment, controls, owner } = risk.spec;
    if (!isOpen(risk) || treatment !== 'mitigate') return;
    if (controls?.length || graph.derive(mitigatedRisks).has(risk.ref)) return;
    report({
      message: 'untreated',
      services: servicesShowing(graph, risk),
      evidence: [
        { entity: risk, path: 'spec.treatment' },
        { entity: risk, path: 'spec.controls' },
      ],
      remedy: newEntity(
        'controls',
        newRef(graph, 'control', risk, 'control'),
        [
          'type: preventive',
          ...(owner ? [`owner: ${owner.ref}`] : []),
          `mitigates: [${risk.ref}]`,
        ].join('\n'),
      ),
    });
  },
});

/** Risks that a control says it mitigates, as full references. */
const mitigatedRisks = noting(graph => {
  const mitigated = new Map<string, true>();
  for (const control of graph.entities('Control')) {
    for (const { ref } of control.spec.mitigates ?? [])
      mitigated.set(ref, true);
  }
  return new NotedMap(mitigated, risk =>
    graph.reads?.referrers('Control', risk),
  );
});
