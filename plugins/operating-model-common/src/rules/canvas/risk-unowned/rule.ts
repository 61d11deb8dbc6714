import { membership } from '../../../graph/membership';
import { servicesShowing } from '../../../graph/services';
import { ownerAmong } from '../../candidates';
import { defineRule } from '../../defineRule';
import { patchOf } from '../../remedy';

export const riskUnowned = defineRule({
  id: 'risk-unowned',
  title: 'Risk that nobody owns',
  severity: 'error',
  box: 'management-system',
  subject: ['Risk'],
  rationale:
    'A risk without an owner is watched by nobody and treated by nobody.',
  basis: ['nis2:21.2.a', 'nis2-ir:2.1.2.i'],
  messages: {
    none: 'Nobody owns the risk “{{subject}}”. Give it an owner who decides on its treatment.',
    empty:
      'The risk “{{subject}}” is owned by {{owner}}, a group without members. Put people in the group, or give the risk another owner.',
  },
  remedies: {
    owner: 'Name the owner of the risk: who decides on its treatment.',
    people: 'Name an owner that has people in it.',
  },
  evaluate(risk, { graph, inputs, report, notChecked }) {
    if (risk.spec.status === 'closed') return;
    const { owner } = risk.spec;
    const services = servicesShowing(graph, risk);
    if (!owner) {
      report({
        message: 'none',
        services,
        evidence: [{ entity: risk, path: 'spec.owner' }],
        remedy: patchOf('owner', risk, `owner: ${ownerAmong(graph, services)}`),
      });
      return;
    }
    if (!owner.ref.startsWith('group:') || graph.rejected.has(owner.ref))
      return;
    if (graph.derive(membership).membersOf(owner.ref).size) return;
    if (inputs.partial) {
      notChecked(`Whether ${owner.ref} has members: the model is only a part.`);
      return;
    }
    // A group that is not there is a dangling reference, and that rule speaks of it.
    if (!owner.target) return;
    report({
      message: 'empty',
      data: { owner },
      involves: [owner.ref],
      services,
      evidence: [
        { entity: risk, path: 'spec.owner' },
        { entity: owner.target, path: 'spec.members' },
      ],
      remedy: patchOf(
        'people',
        risk,
        `owner: ${ownerAmong(graph, services, owner.ref)}`,
      ),
    });
  },
});
