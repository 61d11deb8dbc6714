import { servicesShowing } from '../../../graph/services';
import { ownerAmong } from '../../candidates';
import { defineRule } from '../../defineRule';
import { patchOf } from '../../remedy';

export const processUnowned = defineRule({
  id: 'process-unowned',
  title: 'Process that nobody owns',
  severity: 'error',
  box: 'processes',
  subject: ['Process'],
  rationale:
    'Where nobody owns a process, every team works in its own way, and nobody may settle which way holds.',
  basis: ['nis2:21.2.b', 'iso20000:5.3'],
  messages: {
    none: 'Nobody owns the process “{{subject}}”. Name the one who settles how it is done.',
  },
  remedies: {
    owner: 'Name the owner of the process: who settles how it is done.',
  },
  evaluate(process, { graph, report }) {
    const { owner, department } = process.spec;
    if (owner) return;
    const services = servicesShowing(graph, process);
    report({
      message: 'none',
      services,
      evidence: [{ entity: process, path: 'spec.owner' }],
      remedy: patchOf(
        'owner',
        process,
        `owner: ${department?.ref ?? ownerAmong(graph, services)}`,
      ),
    });
  },
});
