import { exercisingProcesses } from '../../../graph/controls';
import type { ControlEntity, ServiceEntity } from '../../../graph/ModelEntity';
import type { ModelGraph } from '../../../graph/ModelGraph';
import { applyingControls, processesOf } from '../../../graph/serviceIndex';
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
    const uncovered = graph
      .derive(applyingControls)
      .outlinesOf(control)
      .filter(service => !isExercisedFor(graph, control, service));
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

function isExercisedFor(
  graph: ModelGraph,
  control: ControlEntity,
  service: ServiceEntity,
): boolean {
  const exercising = graph.derive(exercisingProcesses).get(control.ref);
  if (!exercising) return false;
  return processesOf(graph, service).some(
    process => isHandling(process) && exercising.has(process.ref),
  );
}
