import { informationObjectsOf } from '../graph/boxContents';
import { suppliersOf, type Placement } from '../graph/boxes';
import { exercisingProcesses } from '../graph/controls';
import type {
  AnyEntity,
  ControlEntity,
  DecisionRightEntity,
  ForumEntity,
  InformationObjectEntity,
  ModelEntity,
  ProcessEntity,
  RiskEntity,
  ServiceEntity,
  SupplierEntity,
} from '../graph/ModelEntity';
import { isA } from '../graph/ModelEntity';
import type { ModelGraph } from '../graph/ModelGraph';
import {
  managementSystemOf,
  processesOf,
  type ManagementSystem,
} from '../graph/serviceIndex';
import type { KindName } from '../kinds';
import { satisfyingControls } from './satisfyingControls';

/** A decision that somebody takes, with the field that says so. */
export interface TakenDecision {
  entity: AnyEntity;
  path: string;
  /** Full reference of the one who decides. */
  decider: string;
}

/** What the conditions of packs ask of one service, each looked up once. */
export class ServiceFacts {
  private readonly system: ManagementSystem;
  private readonly followed: readonly ProcessEntity[];
  private readonly processesFound = new Map<string, ProcessEntity[]>();
  private readonly decisionsFound = new Map<string, TakenDecision[]>();
  private suppliersFound: readonly SupplierEntity[] | undefined;

  constructor(
    private readonly graph: ModelGraph,
    readonly service: ServiceEntity,
  ) {
    this.system = managementSystemOf(graph, service);
    this.followed = processesOf(graph, service);
  }

  /** Controls that apply to the service and satisfy a requirement by its exact id. */
  controlsFor(requirement: string): readonly ControlEntity[] {
    const controls = this.graph.derive(satisfyingControls);
    return controls.of(requirement, this.service);
  }

  /** The processes that the service follows and that exercise a control, from either end. */
  exercising(control: ControlEntity): readonly ProcessEntity[] {
    const exercising = this.graph.derive(exercisingProcesses).get(control.ref);
    return exercising
      ? this.followed.filter(({ ref }) => exercising.has(ref))
      : [];
  }

  /** The processes of a type that the service follows; all of them where no type is given. */
  processes(type?: string): readonly ProcessEntity[] {
    return type === undefined
      ? this.followed
      : once(this.processesFound, type, () =>
          this.followed.filter(({ spec }) => spec.type === type),
        );
  }

  /** The forums of a type that govern the service. */
  forums(type: string): readonly ForumEntity[] {
    return this.system.forums.filter(({ spec }) => spec.type === type);
  }

  /** Who takes a decision for the service: by a decision right or by a forum's own list. */
  decisions(decision: string): readonly TakenDecision[] {
    return once(this.decisionsFound, decision, () => [
      ...this.system.rights.flatMap(right => byRight(right, decision)),
      ...this.system.forums.flatMap(forum => byForum(forum, decision)),
    ]);
  }

  /** The suppliers of the service that are in the model. */
  suppliers(): readonly SupplierEntity[] {
    this.suppliersFound ??= entitiesIn(
      suppliersOf(this.graph, this.service),
      'Supplier',
    );
    return this.suppliersFound;
  }

  /** The risks that affect the service, whatever their status. */
  risks(): readonly RiskEntity[] {
    return this.system.risks;
  }

  /** The information objects of a type in the service's Information box. */
  information(type: string): readonly InformationObjectEntity[] {
    return informationObjectsOf(this.graph, this.service).filter(
      ({ spec }) => spec.type === type,
    );
  }
}

function byRight(
  right: DecisionRightEntity,
  decision: string,
): TakenDecision[] {
  const { decider } = right.spec;
  return right.spec.decision === decision && decider
    ? [{ entity: right, path: decider.path, decider: decider.ref }]
    : [];
}

function byForum(forum: ForumEntity, decision: string): TakenDecision[] {
  const index = forum.spec.decides?.indexOf(decision) ?? -1;
  return index >= 0
    ? [{ entity: forum, path: `spec.decides[${index}]`, decider: forum.ref }]
    : [];
}

function once<V>(found: Map<string, V>, key: string, compute: () => V): V {
  let value = found.get(key);
  if (value === undefined) found.set(key, (value = compute()));
  return value;
}

function entitiesIn<K extends KindName>(
  placements: readonly Placement[],
  kind: K,
): ModelEntity<K>[] {
  return placements.flatMap(({ entity }) =>
    isA(entity, kind) ? [entity] : [],
  );
}
