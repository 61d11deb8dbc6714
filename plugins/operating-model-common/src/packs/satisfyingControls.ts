import type { ControlEntity, ServiceEntity } from '../graph/ModelEntity';
import type { ModelGraph } from '../graph/ModelGraph';
import { pushTo } from '../graph/multimap';
import { noting } from '../graph/noting';
import { appliesTo } from '../graph/scope';
import { applyingControls } from '../graph/serviceIndex';

/** Controls by the requirement that they satisfy, then by the service that they name. */
export class SatisfyingControls {
  private readonly forAll = new Map<string, ControlEntity[]>();
  private readonly named = new Map<string, Map<string, ControlEntity[]>>();

  constructor(private readonly graph: ModelGraph) {
    for (const control of graph.entities('Control')) {
      for (const id of new Set(control.spec.satisfies)) this.add(id, control);
    }
  }

  /** The controls that apply to a service and satisfy a requirement by its exact id. */
  of(requirement: string, service: ServiceEntity): ControlEntity[] {
    this.graph.derive(applyingControls).noteNaming([service.ref]);
    const candidates = [
      ...(this.forAll.get(requirement) ?? []),
      ...(this.named.get(requirement)?.get(service.ref) ?? []),
    ];
    return candidates.filter(control => appliesTo(control.spec, service));
  }

  private add(requirement: string, control: ControlEntity) {
    const services = new Set(control.spec.services?.map(({ ref }) => ref));
    if (!services.size) pushTo(this.forAll, requirement, control);
    for (const service of services) {
      let byService = this.named.get(requirement);
      if (!byService) this.named.set(requirement, (byService = new Map()));
      pushTo(byService, service, control);
    }
  }
}

/** The satisfying controls of a graph. */
export const satisfyingControls = noting(
  graph => new SatisfyingControls(graph),
);
