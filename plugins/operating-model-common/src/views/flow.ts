import type { EntitySummary, Restricted } from '../canvas/CanvasModel';
import { summaryOf, summaryOfReference } from '../canvas/computeCanvas';
import type {
  ProcessEntity,
  Reference,
  ServiceEntity,
} from '../graph/ModelEntity';
import type { ModelGraph } from '../graph/ModelGraph';
import { processesOf } from '../graph/serviceIndex';
import { stageEnvironments, stagesOf } from '../graph/stages';

/** One stage of a flow. */
export interface FlowStage extends Restricted {
  name: string;
  performers: EntitySummary[];
  /** Lanes that it takes place in. */
  lanes: string[];
  forum?: EntitySummary;
  decision?: EntitySummary;
  information: EntitySummary[];
  controls: EntitySummary[];
  /** Time in which it must be done, ISO 8601 duration. */
  within?: string;
}

/** One process of a service as swim lanes. */
export interface FlowProcess extends EntitySummary, Restricted {
  type: string;
  owner?: EntitySummary;
  stages: FlowStage[];
  /** Lanes that no stage covers. */
  uncoveredLanes: string[];
}

/** `GET /services/:namespace/:name/flow`: the one-page flow. */
export interface FlowModel extends Restricted {
  service: EntitySummary;
  /** Environments of the service; one lane, `everywhere`, where it names none. */
  lanes: string[];
  processes: FlowProcess[];
}

/** `GET /entities/process/:namespace/:name/flow`: one process, in the environments that it names itself. */
export interface ProcessFlow extends Restricted {
  process: FlowProcess;
  /** One lane, `everywhere`, where neither the process nor a stage names an environment. */
  lanes: string[];
  /** The global template that it must agree with. */
  basedOn?: EntitySummary;
}

/** The lane of a service that names no environments. */
export const EVERYWHERE = 'everywhere';

/** The processes of a service, stage by stage and lane by lane. */
export function flowOf(graph: ModelGraph, service: ServiceEntity): FlowModel {
  const lanes = service.spec.environments?.length
    ? [...service.spec.environments]
    : [EVERYWHERE];
  return {
    service: summaryOf(service),
    lanes,
    processes: processesOf(graph, service).map(process =>
      toProcess(process, lanes),
    ),
  };
}

/** A process by itself, whichever services follow it. */
export function processFlowOf(process: ProcessEntity): ProcessFlow {
  const named = stagesOf(process).flatMap(
    ({ stage }) => stageEnvironments(process, stage) ?? [],
  );
  const lanes = named.length ? [...new Set(named)] : [EVERYWHERE];
  const { basedOn } = process.spec;
  return {
    process: toProcess(process, lanes),
    lanes,
    basedOn: basedOn && summaryOfReference(basedOn),
  };
}

function toProcess(process: ProcessEntity, lanes: string[]): FlowProcess {
  const stages = stagesOf(process).map(({ stage }): FlowStage => {
    const environments = stageEnvironments(process, stage);
    return {
      name: stage.name,
      performers: summaries(stage.performedBy),
      lanes: lanes.filter(
        lane =>
          lane === EVERYWHERE || !environments || environments.includes(lane),
      ),
      forum: stage.forum && summaryOfReference(stage.forum),
      decision: stage.decision && summaryOfReference(stage.decision),
      information: summaries(stage.information),
      controls: summaries(stage.controls),
      within: stage.within,
    };
  });
  return {
    ...summaryOf(process),
    type: process.spec.type,
    owner: process.spec.owner && summaryOfReference(process.spec.owner),
    stages,
    uncoveredLanes: lanes.filter(
      lane => !stages.some(stage => stage.lanes.includes(lane)),
    ),
  };
}

function summaries(references: Reference[] | undefined): EntitySummary[] {
  return (references ?? []).map(summaryOfReference);
}
