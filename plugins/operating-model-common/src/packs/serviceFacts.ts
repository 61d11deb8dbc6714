import { informationOf, suppliersOf, type Placement } from '../graph/boxes';
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
import { ListIndex } from './listIndex';

/** A decision that somebody takes, with the field that says so. */
export interface TakenDecision {
  entity: AnyEntity;
  path: string;
  /** Full reference of the one who decides. */
  decider: string;
}

const controlsByRequirement = new ListIndex<
  ControlEntity,
  { control: ControlEntity; path: string }
>(control =>
  (control.spec.satisfies ?? []).map((id, index) => [
    id,
    { control, path: `spec.satisfies[${index}]` },
  ]),
);

const processesByType = new ListIndex<ProcessEntity, ProcessEntity>(process => [
  [process.spec.type, process],
]);

const forumsByType = new ListIndex<ForumEntity, ForumEntity>(forum => [
  [forum.spec.type, forum],
]);

const decisionsOfRights = new ListIndex<DecisionRightEntity, TakenDecision>(
  right => {
    const { decision, decider } = right.spec;
    if (!decider) return [];
    const { ref, path } = decider;
    return [[decision, { entity: right, path, decider: ref }]];
  },
);

const decisionsOfForums = new ListIndex<ForumEntity, TakenDecision>(forum =>
  (forum.spec.decides ?? []).map((decision, index) => [
    decision,
    {
      entity: forum,
      path: `spec.decides[${index}]`,
      decider: forum.ref,
    },
  ]),
);

/** What the conditions of packs ask of one service, each looked up once. */
export class ServiceFacts {
  private readonly system: ManagementSystem;
  private readonly followed: readonly ProcessEntity[];
  private suppliersFound: readonly SupplierEntity[] | undefined;
  private informationFound: readonly InformationObjectEntity[] | undefined;

  constructor(
    private readonly graph: ModelGraph,
    readonly service: ServiceEntity,
  ) {
    this.system = managementSystemOf(graph, service);
    this.followed = processesOf(graph, service);
  }

  /** Controls that apply to the service and satisfy a requirement by its exact id, with the field. */
  controlsFor(requirement: string) {
    return controlsByRequirement.get(this.system.controls, requirement);
  }

  /** The processes that the service follows and that exercise a control, from either end. */
  exercising(control: ControlEntity): ProcessEntity[] {
    const exercising = this.graph.derive(exercisingProcesses).get(control.ref);
    return exercising
      ? this.followed.filter(({ ref }) => exercising.has(ref))
      : [];
  }

  /** The processes of a type that the service follows; all of them where no type is given. */
  processes(type?: string): readonly ProcessEntity[] {
    return type === undefined
      ? this.followed
      : processesByType.get(this.followed, type);
  }

  /** The forums of a type that govern the service. */
  forums(type: string): readonly ForumEntity[] {
    return forumsByType.get(this.system.forums, type);
  }

  /** Who takes a decision for the service: by a decision right or by a forum's own list. */
  decisions(decision: string): readonly TakenDecision[] {
    return [
      ...decisionsOfRights.get(this.system.rights, decision),
      ...decisionsOfForums.get(this.system.forums, decision),
    ];
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
    this.informationFound ??= entitiesIn(
      informationOf(this.graph, this.service),
      'InformationObject',
    );
    return this.informationFound.filter(({ spec }) => spec.type === type);
  }
}

function entitiesIn<K extends KindName>(
  placements: readonly Placement[],
  kind: K,
): ModelEntity<K>[] {
  return placements.flatMap(({ entity }) =>
    isA(entity, kind) ? [entity] : [],
  );
}
