import type {
  ProcessEntity,
  ServiceEntity,
  SupplierEntity,
} from '../../../graph/ModelEntity';
import type { ModelGraph } from '../../../graph/ModelGraph';
import { addTo } from '../../../graph/multimap';
import { NotedMap } from '../../../graph/NotedMap';
import { noting } from '../../../graph/noting';
import { environmentsOf, haveInCommon, intersect } from '../../../graph/scope';
import { followedProcesses } from '../../../graph/serviceIndex';
import {
  stageEnvironments,
  takesPlaceFor,
  type PlacedStage,
} from '../../../graph/stages';
import {
  coversProcess,
  coversService,
  type PlacedResponsibility,
} from '../../../graph/suppliers';
import { environmentWords } from '../../environmentWords';
import type { Gap, Named } from '../../defineRule';
import { patchOf, yamlText } from '../../remedy';

/** (a): stages that a supplier performs without being responsible or accountable for them. */
export function* uncontractedWork(
  graph: ModelGraph,
  supplier: SupplierEntity,
  duties: PlacedResponsibility[],
): Iterable<Gap<'uncontracted'>> {
  const followed = graph.derive(followedProcesses);
  const processes = graph.derive(processesBySupplier).get(supplier.ref) ?? [];
  for (const process of processes) {
    for (const service of followed.outlinesOf(process)) {
      const stages = performedStages(process, service, supplier).filter(
        placed => !isCovered(placed, process, service, duties),
      );
      if (stages.length) yield gapOf(supplier, process, service, stages);
    }
  }
}

/** The stages of a process that a supplier performs for a service. */
export function performedStages(
  process: ProcessEntity,
  service: ServiceEntity,
  supplier: SupplierEntity,
): PlacedStage[] {
  const performed: PlacedStage[] = [];
  process.spec.stages?.forEach((stage, index) => {
    if (!stage.performedBy?.some(({ ref }) => ref === supplier.ref)) return;
    if (!takesPlaceFor(process, stage, service)) return;
    performed.push({ stage, index, path: `spec.stages[${index}]` });
  });
  return performed;
}

/** Where a stage takes place for a service: in the environments that both have. */
export function whereFor(
  process: ProcessEntity,
  { stage }: PlacedStage,
  service: ServiceEntity,
): ReadonlySet<string> | 'all' {
  return intersect(
    environmentsOf(stageEnvironments(process, stage)),
    environmentsOf(service.spec.environments),
  );
}

/** "in azure and saas", or nothing for everywhere. */
export function inEnvironments(where: ReadonlySet<string> | 'all'): Named {
  if (where === 'all') return '';
  return {
    key: 'phrase.inEnvironments',
    values: { environments: environmentWords(where) },
  };
}

function isCovered(
  placed: PlacedStage,
  process: ProcessEntity,
  service: ServiceEntity,
  duties: PlacedResponsibility[],
): boolean {
  return duties.some(
    duty =>
      coversService(duty, service) &&
      coversProcess(duty, process) &&
      haveInCommon(
        duty.responsibility.environments,
        stageEnvironments(process, placed.stage),
        service.spec.environments,
      ),
  );
}

const processesBySupplier = noting(graph => {
  const processes = new Map<string, Set<ProcessEntity>>();
  for (const process of graph.entities('Process')) {
    for (const stage of process.spec.stages ?? []) {
      for (const { ref } of stage.performedBy ?? []) {
        if (ref.startsWith('supplier:')) addTo(processes, ref, process);
      }
    }
  }
  return new NotedMap<ReadonlySet<ProcessEntity>>(processes, supplier =>
    graph.reads?.referrers('Process', supplier),
  );
});

function gapOf(
  supplier: SupplierEntity,
  process: ProcessEntity,
  service: ServiceEntity,
  stages: PlacedStage[],
): Gap<'uncontracted'> {
  const environments = new Set(
    stages.flatMap(placed => {
      const where = whereFor(process, placed, service);
      return where === 'all' ? [] : [...where];
    }),
  );
  const where = environments.size ? environments : 'all';
  return {
    message: 'uncontracted',
    data: {
      stages: stages.map(({ stage }) => stage.name),
      process,
      service,
      where: inEnvironments(where),
    },
    involves: [service.ref, process.ref],
    services: [service.ref],
    discriminator: 'a',
    evidence: [
      ...stages.map(({ stage, path }) => ({
        entity: process,
        path:
          stage.performedBy?.find(({ ref }) => ref === supplier.ref)?.path ??
          path,
      })),
      { entity: supplier, path: 'spec.responsibilities' },
    ],
    remedy: patchOf(
      'contract',
      supplier,
      [
        'responsibilities:',
        `  - services: [${service.ref}]`,
        `    processes: [${process.ref}]`,
        '    role: responsible',
        ...(where === 'all'
          ? []
          : [`    environments: [${[...where].map(yamlText).join(', ')}]`]),
      ].join('\n'),
    ),
  };
}
