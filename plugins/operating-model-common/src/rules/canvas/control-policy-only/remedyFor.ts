import type { ControlEntity, ServiceEntity } from '../../../graph/ModelEntity';
import type { ModelGraph } from '../../../graph/ModelGraph';
import { newRef } from '../../newRef';
import { advice, newEntity, patchOf, type Remedy } from '../../remedy';
import { handlingProcesses } from './handlingProcesses';

const NAMED_AT_MOST = 20;

/** Names the processes that exercise the control, and adds one for the services that have none. */
export function remedyFor(
  graph: ModelGraph,
  control: ControlEntity,
  services: readonly ServiceEntity[],
): Remedy[] {
  const processes = new Set<string>();
  const without: string[] = [];
  for (const service of services) {
    const candidates = handlingProcesses(graph, service);
    const change = candidates.find(({ spec }) => spec.type === 'change');
    const chosen = change ?? candidates[0];
    if (chosen) processes.add(chosen.ref);
    else without.push(service.ref);
  }
  return [
    ...(processes.size ? [exercise(control, [...processes])] : []),
    ...(without.length ? [addition(graph, control, without)] : []),
  ];
}

function exercise(control: ControlEntity, processes: string[]): Remedy {
  return patchOf(
    'exercise',
    control,
    `exercisedIn:\n${processes.map(ref => `  - ${ref}`).join('\n')}`,
  );
}

function addition(
  graph: ModelGraph,
  control: ControlEntity,
  services: string[],
): Remedy {
  if (services.length > NAMED_AT_MOST) return advice('process');
  return newEntity(
    'process',
    newRef(graph, 'process', control, 'change'),
    `type: change\nservices: [${services.join(', ')}]\ncontrols: [${control.ref}]`,
  );
}
