import { exercisingProcesses } from '../../../graph/controls';
import type { ControlEntity, ServiceEntity } from '../../../graph/ModelEntity';
import type { ModelGraph } from '../../../graph/ModelGraph';
import { applyingControls, processesOf } from '../../../graph/serviceIndex';
import { count } from '../../../text/list';
import { defineRule } from '../../defineRule';
import { advice, patchOf } from '../../remedy';

/** Process types in which an exception, an alert or a change to a control is handled. */
const HANDLING_TYPES = ['incident', 'major-incident', 'change', 'request'];

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
  evaluate(control, { graph, report }) {
    const { definedIn } = control.spec;
    if (!definedIn?.length) return;
    const uncovered = graph
      .derive(applyingControls)
      .servicesOf(control)
      .filter(service => !isExercisedFor(graph, control, service));
    if (!uncovered.length) return;
    report({
      message: 'unexercised',
      data: {
        sources: [...new Set(definedIn.map(({ source }) => source))],
        services: count(uncovered.length, 'service'),
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
  return handlingProcesses(graph, service).some(process =>
    exercising.has(process.ref),
  );
}

function handlingProcesses(graph: ModelGraph, service: ServiceEntity) {
  return processesOf(graph, service).filter(process =>
    HANDLING_TYPES.includes(process.spec.type),
  );
}

function remedyFor(
  graph: ModelGraph,
  control: ControlEntity,
  services: readonly ServiceEntity[],
): string {
  const processes = new Set(
    services.flatMap(service => {
      const candidates = handlingProcesses(graph, service);
      const change = candidates.find(({ spec }) => spec.type === 'change');
      return (change ?? candidates[0])?.ref ?? [];
    }),
  );
  if (!processes.size) {
    return advice(
      'Give the services an incident, change or request process, and name this control in one of its stages.',
    );
  }
  return patchOf(
    'Say which processes exercise the control, or name it in the stage where it is met.',
    control,
    `exercisedIn:\n${[...processes].map(ref => `  - ${ref}`).join('\n')}`,
  );
}
