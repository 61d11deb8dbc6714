import type { ForumEntity } from '../../../graph/ModelEntity';
import { governingForums } from '../../../graph/serviceIndex';
import type { Discipline } from '../../../vocabulary';
import { defineRule } from '../../defineRule';
import { patchOf, type Remedy } from '../../remedy';
import { forumTies } from './ForumTies';

export const parallelUniverses = defineRule({
  id: 'parallel-universes',
  title: 'Service governed in two worlds that never meet',
  severity: 'error',
  box: 'management-system',
  subject: ['Service'],
  rationale:
    'Two worlds that share no information, nobody and no line of escalation each govern half of the service, and each believes it is the whole.',
  basis: ['nis2:21.2.a', 'iso20000:8.2.3'],
  needsWholeModel: true,
  messages: {
    apart:
      '“{{subject}}” is governed in two worlds that never meet: {{itsm}} on the side of service management, {{cloud}} on the side of the cloud. Share an information object or a member, or let both escalate to one forum.',
  },
  remedies: {
    member:
      'Let the chair of {{itsm}} sit in {{cloud}}. Or share what they decide on, or escalate to one forum.',
    escalation:
      'Let {{cloud}} escalate to {{itsm}}. Or let somebody sit in both, or share what they decide on.',
  },
  evaluate(service, { graph, report }) {
    const forums = graph.derive(governingForums).of(service);
    const itsm = ofDiscipline(forums, 'itsm');
    const cloud = ofDiscipline(forums, 'cloud');
    if (!itsm.length || !cloud.length) return;
    if (graph.derive(forumTies).join(itsm, cloud)) return;
    report({
      message: 'apart',
      data: { itsm, cloud },
      involves: [...itsm, ...cloud].map(({ ref }) => ref),
      services: [service.ref],
      evidence: [...itsm, ...cloud].map(forum => ({
        entity: forum,
        path: 'spec.discipline',
      })),
      remedy: remedyFor(itsm[0], cloud[0]),
    });
  },
});

function ofDiscipline(
  forums: readonly ForumEntity[],
  discipline: Discipline,
): ForumEntity[] {
  return forums.filter(forum => forum.spec.discipline === discipline);
}

/** The chair of one side sits in a forum of the other; where there is none, one side escalates to the other. */
function remedyFor(itsm: ForumEntity, cloud: ForumEntity): Remedy {
  const { chair } = itsm.spec;
  return chair
    ? patchOf(
        { name: 'member', data: { itsm, cloud } },
        cloud,
        `members: [${chair.ref}]`,
      )
    : patchOf(
        { name: 'escalation', data: { itsm, cloud } },
        cloud,
        `escalatesTo: ${itsm.ref}`,
      );
}
