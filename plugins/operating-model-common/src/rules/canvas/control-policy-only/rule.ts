import { exercisingProcesses } from '../../../graph/controls';
import {
  isA,
  type ControlEntity,
  type ServiceEntity,
} from '../../../graph/ModelEntity';
import type { ModelGraph } from '../../../graph/ModelGraph';
import {
  applyingControls,
  followedProcesses,
} from '../../../graph/serviceIndex';
import { defineRule } from '../../defineRule';
import { isHandling } from './handlingProcesses';
import { remedyFor } from './remedyFor';

export const controlPolicyOnly = defineRule({
  id: 'control-policy-only',
  title: 'Control that exists only as policy',
  severity: 'error',
  box: 'management-system',
  subject: ['Control'],
  rationale:
    'A control that no incident, change or request handling exercises stops work without anybody knowing what to do next, or is bypassed without a trace.',
  basis: ['nis2:21.2.f'],
  needsWholeModel: true,
  messages: {
    unexercised:
      '“{{subject}}” is defined in {{sources}}, but no incident, change or request process exercises it for {{services}}. Name it in the stage where it is met.',
  },
  remedies: {
    exercise:
      'Say which processes exercise the control, or name it in the stage where it is met.',
    process:
      'Give the services an incident, change or request process, and name the control in it.',
  },
  evaluate(control, { graph, report }) {
    const { definedIn } = control.spec;
    if (!definedIn?.length) return;
    const uncovered = servicesWithout(graph, control);
    if (!uncovered.length) return;
    report({
      message: 'unexercised',
      data: {
        sources: [...new Set(definedIn.map(({ source }) => source))].map(
          word => ({ word, of: 'policySource' }),
        ),
        services: { count: uncovered.length, of: 'service' },
      },
      services: uncovered.map(service => service.ref),
      evidence: [
        { entity: control, path: 'spec.definedIn' },
        { entity: control, path: 'spec.exercisedIn' },
      ],
      remedy: remedyFor(graph, control, uncovered),
    });
  },
});

/** The services of a control that follow no process which handles something and exercises the control. */
function servicesWithout(
  graph: ModelGraph,
  control: ControlEntity,
): ServiceEntity[] {
  const left = new Set(graph.derive(applyingControls).outlinesOf(control));
  const followed = graph.derive(followedProcesses);
  const processes = graph.derive(exercisingProcesses).get(control.ref) ?? [];
  for (const ref of processes) {
    // One process for all services is enough, however many there are.
    if (!left.size) break;
    const process = graph.get(ref);
    if (!isA(process, 'Process') || !isHandling(process)) continue;
    for (const service of followed.outlinesOf(process)) left.delete(service);
  }
  return [...left];
}
