import type { EntitySummary, Restricted } from '../canvas/CanvasModel';
import { summaryOf } from '../canvas/computeCanvas';
import { exercisingProcesses } from '../graph/controls';
import { isA, type AnyEntity, type ServiceEntity } from '../graph/ModelEntity';
import type { ModelGraph } from '../graph/ModelGraph';
import {
  applyingControls,
  followedProcesses,
  governingForums,
  processesOf,
} from '../graph/serviceIndex';

/** A service that a process, a control or a forum holds for. */
export interface ReachedService extends EntitySummary, Restricted {
  /** Of a control: the processes of the service that exercise it; none where it stands on paper only. */
  exercisedIn: EntitySummary[];
}

/**
 * The services that follow a process, that a forum governs, or that a control applies to: those without an
 * exercised control first. Nothing for entities of other kinds.
 */
export function reachOf(
  graph: ModelGraph,
  entity: AnyEntity,
): ReachedService[] {
  if (isA(entity, 'Process')) {
    return graph.derive(followedProcesses).servicesOf(entity).map(plainly);
  }
  if (isA(entity, 'Forum')) {
    return graph.derive(governingForums).servicesOf(entity).map(plainly);
  }
  if (!isA(entity, 'Control')) return [];
  const exercising = graph.derive(exercisingProcesses).get(entity.ref);
  return graph
    .derive(applyingControls)
    .servicesOf(entity)
    .map(service => ({
      ...summaryOf(service),
      exercisedIn: processesOf(graph, service)
        .filter(({ ref }) => exercising?.has(ref))
        .map(summaryOf),
    }))
    .sort((a, b) => Number(isExercised(a)) - Number(isExercised(b)));
}

function plainly(service: ServiceEntity): ReachedService {
  return { ...summaryOf(service), exercisedIn: [] };
}

function isExercised({ exercisedIn }: ReachedService): boolean {
  return exercisedIn.length > 0;
}
