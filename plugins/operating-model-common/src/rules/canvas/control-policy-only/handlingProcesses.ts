import type { ProcessEntity, ServiceEntity } from '../../../graph/ModelEntity';
import type { ModelGraph } from '../../../graph/ModelGraph';
import { processesOf } from '../../../graph/serviceIndex';

/** Process types in which an exception, an alert or a change to a control is handled. */
const HANDLING_TYPES = ['incident', 'major-incident', 'change', 'request'];

/** Whether a control can be met in a process. */
export function isHandling(process: ProcessEntity): boolean {
  return HANDLING_TYPES.includes(process.spec.type);
}

/** The processes of a service in which a control can be met. */
export function handlingProcesses(
  graph: ModelGraph,
  service: ServiceEntity,
): ProcessEntity[] {
  return processesOf(graph, service).filter(isHandling);
}
