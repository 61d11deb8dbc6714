import type {
  ProcessEntity,
  Reference,
  ServiceEntity,
  SupplierEntity,
} from '../../../graph/ModelEntity';
import type { ModelGraph } from '../../../graph/ModelGraph';
import {
  environmentsOf,
  haveInCommon,
  intersect,
  meets,
  meetsService,
} from '../../../graph/scope';
import { processesOf } from '../../../graph/serviceIndex';
import { stageEnvironments, stagesFor } from '../../../graph/stages';
import {
  namedServices,
  type PlacedResponsibility,
} from '../../../graph/suppliers';
import type { Gap } from '../../defineRule';
import { advice, patchOf, yamlText } from '../../remedy';
import { inEnvironments, performedStages, whereFor } from './uncontractedWork';

/** (b): duties of a supplier in processes of which it performs no stage. */
export function* unperformedDuties(
  graph: ModelGraph,
  supplier: SupplierEntity,
  duties: PlacedResponsibility[],
): Iterable<Gap<'unperformed'>> {
  for (const duty of duties) {
    for (const service of servicesOf(graph, duty)) {
      const { environments } = duty.responsibility;
      // A duty in environments that the service does not run in asks for nothing here.
      if (!meetsService(environments, service)) continue;
      for (const wanted of duty.responsibility.processes ?? []) {
        const processes = processesOf(graph, service).filter(process =>
          isWanted(process, wanted),
        );
        const isDone = processes.some(process =>
          performedStages(process, service, supplier).some(({ stage }) =>
            haveInCommon(
              environments,
              stageEnvironments(process, stage),
              service.spec.environments,
            ),
          ),
        );
        if (isDone) continue;
        const where = intersect(
          environmentsOf(environments),
          environmentsOf(service.spec.environments),
        );
        for (const process of processes) {
          yield gapOf(supplier, process, service, duty, where);
        }
      }
    }
  }
}

function servicesOf(
  graph: ModelGraph,
  duty: PlacedResponsibility,
): readonly ServiceEntity[] {
  const named = namedServices(duty);
  if (!named.length) return graph.outlines();
  return named.flatMap(({ ref }) => graph.outlineOf(ref) ?? []);
}

function isWanted(process: ProcessEntity, wanted: string | Reference): boolean {
  return typeof wanted === 'string'
    ? process.spec.type === wanted
    : process.ref === wanted.ref;
}

function gapOf(
  supplier: SupplierEntity,
  process: ProcessEntity,
  service: ServiceEntity,
  duty: PlacedResponsibility,
  where: ReadonlySet<string> | 'all',
): Gap<'unperformed'> {
  const stage = stagesFor(process, service).find(placed =>
    meets(whereFor(process, placed, service), where),
  )?.stage;
  return {
    message: 'unperformed',
    data: {
      role: { word: duty.responsibility.role, of: 'responsibility' },
      process,
      service,
      where: inEnvironments(where),
    },
    involves: [service.ref, process.ref],
    services: [service.ref],
    discriminator: 'b',
    evidence: [
      { entity: supplier, path: `${duty.path}.processes` },
      { entity: process, path: 'spec.stages' },
    ],
    remedy: stage
      ? patchOf(
          'stage',
          process,
          `stages:\n  - name: ${yamlText(stage.name)}\n    performedBy:\n      - ${supplier.ref}`,
        )
      : advice('stage'),
  };
}
