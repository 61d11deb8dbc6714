import { membership } from '../../../graph/membership';
import { servicesShowing } from '../../../graph/services';
import { defineRule } from '../../defineRule';
import { patchOf } from '../../remedy';

export const processOwnerOutsideDepartment = defineRule({
  id: 'process-owner-outside-department',
  title: 'Process owner from another department',
  severity: 'warning',
  box: 'processes',
  subject: ['Process'],
  rationale:
    'An owner from another department answers for work without being able to direct those who do it.',
  basis: ['iso20000:5.3'],
  needsWholeModel: true,
  messages: {
    outside:
      '{{owner}} owns the process “{{subject}}” of {{department}}, but is not in that department. Name an owner from the department, or the department whose work it is.',
  },
  remedies: {
    owner: 'Let the department own the process, or somebody who is in it.',
  },
  evaluate(process, { graph, report }) {
    const { owner, department } = process.spec;
    if (!owner?.target || !department?.target) return;
    if (graph.derive(membership).isWithin(owner.ref, department.ref)) return;
    report({
      message: 'outside',
      data: { owner, department },
      involves: [owner.ref, department.ref],
      services: servicesShowing(graph, process),
      evidence: [
        { entity: process, path: owner.path },
        { entity: process, path: department.path },
      ],
      remedy: patchOf('owner', process, `owner: ${department.ref}`),
    });
  },
});
