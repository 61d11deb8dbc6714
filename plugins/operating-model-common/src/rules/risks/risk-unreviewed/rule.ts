import type { RiskEntity, ServiceEntity } from '../../../graph/ModelEntity';
import { isA } from '../../../graph/ModelEntity';
import type { ModelGraph } from '../../../graph/ModelGraph';
import { governingForums } from '../../../graph/serviceIndex';
import { servicesShowing } from '../../../graph/services';
import { dayAfter } from '../../calendar';
import { defineRule } from '../../defineRule';
import { patchOf } from '../../remedy';
import { isOpen } from '../openRisk';

export const riskUnreviewed = defineRule({
  id: 'risk-unreviewed',
  title: 'Risk that nobody reviews in time',
  severity: 'warning',
  box: 'management-system',
  subject: ['Risk'],
  rationale:
    'A risk that no forum looks at again grows unseen, or is treated long after it has gone.',
  basis: ['nis2:21.2.a', 'nis2-ir:2.1.4', 'dora:6'],
  messages: {
    nowhere:
      'No forum reviews the risk “{{subject}}”. Name the forum that looks at it, such as a risk committee.',
    late: 'The review of “{{subject}}” was due by {{reviewBy}}. Review it and set the next day.',
    both: 'No forum reviews the risk “{{subject}}”, and its review was due by {{reviewBy}}. Name the forum, review the risk and set the next day.',
  },
  remedies: {
    forum: 'Name the forum that reviews the risk, and by when it does so next.',
  },
  evaluate(risk, { graph, inputs, report }) {
    if (!isOpen(risk)) return;
    const { forum, reviewBy } = risk.spec;
    const isLate = reviewBy !== undefined && reviewBy < inputs.asOf;
    if (forum && !isLate) return;
    report({
      message: messageFor(forum !== undefined, isLate),
      data: { reviewBy: { day: reviewBy ?? '' } },
      services: servicesShowing(graph, risk),
      evidence: [
        ...(forum ? [] : [{ entity: risk, path: 'spec.forum' }]),
        ...(isLate ? [{ entity: risk, path: 'spec.reviewBy' }] : []),
      ],
      remedy: patchOf(
        'forum',
        risk,
        [
          ...(forum ? [] : [`forum: ${suggestedForum(graph, risk)}`]),
          ...(isLate ? [`reviewBy: "${dayAfter(inputs.asOf, 'P3M')}"`] : []),
        ].join('\n'),
      ),
    });
  },
});

function messageFor(hasForum: boolean, isLate: boolean) {
  if (hasForum) return 'late';
  return isLate ? 'both' : 'nowhere';
}

/** The risk committee of an affected service, or a name to replace. */
function suggestedForum(graph: ModelGraph, risk: RiskEntity): string {
  const services = (risk.spec.affects ?? []).flatMap(
    ({ target }): ServiceEntity[] => (isA(target, 'Service') ? [target] : []),
  );
  for (const service of services) {
    for (const forum of graph.derive(governingForums).of(service)) {
      if (forum.spec.type === 'risk-committee') return forum.ref;
    }
  }
  return 'forum:default/name-of-the-forum';
}
