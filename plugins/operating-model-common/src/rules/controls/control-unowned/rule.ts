import { servicesShowing } from '../../../graph/services';
import { ownerAmong } from '../../candidates';
import { defineRule } from '../../defineRule';
import { patchOf } from '../../remedy';

export const controlUnowned = defineRule({
  id: 'control-unowned',
  title: 'Control that nobody owns',
  severity: 'warning',
  box: 'management-system',
  subject: ['Control'],
  rationale:
    'A control that nobody answers for is neither tested nor kept up, and stays switched off once it was.',
  basis: ['nis2:21.2.f', 'iso27001:A.5.2'],
  messages: {
    none: 'Nobody owns the control “{{subject}}”. Name who answers for it.',
  },
  remedies: {
    owner: 'Name the owner: who answers for it that the control works.',
  },
  evaluate(control, { graph, report }) {
    if (control.spec.owner) return;
    const services = servicesShowing(graph, control);
    report({
      message: 'none',
      services,
      evidence: [{ entity: control, path: 'spec.owner' }],
      remedy: patchOf(
        'owner',
        control,
        `owner: ${ownerAmong(graph, services)}`,
      ),
    });
  },
});
