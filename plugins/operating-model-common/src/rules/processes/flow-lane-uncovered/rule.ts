import { Type } from '@sinclair/typebox';
import type { ProcessEntity, ServiceEntity } from '../../../graph/ModelEntity';
import { processesOf } from '../../../graph/serviceIndex';
import { stageEnvironments } from '../../../graph/stages';
import { listOf } from '../../../text/list';
import { defineRule } from '../../defineRule';
import { patchOf, yamlText, type Remedy } from '../../remedy';
import { environmentWords } from '../../environmentWords';
import { requiredFlows } from '../requiredFlows';

export const flowLaneUncovered = defineRule({
  id: 'flow-lane-uncovered',
  title: 'Environment that a flow passes by',
  severity: 'error',
  box: 'processes',
  subject: ['Service'],
  rationale:
    'What happens in an environment that no stage covers is handled by nobody, although the process looks complete.',
  basis: ['nis2:21.2.b', 'iso20000:8.2.3'],
  needsWholeModel: true,
  parameters: Type.Object(
    { required: requiredFlows },
    { additionalProperties: false },
  ),
  messages: {
    uncovered:
      '“{{subject}}” runs in {{environments}}, but no stage of its {{type}} process covers that. Name the environment in the stages that take place there.',
  },
  remedies: {
    stage:
      'Name the environments in the stages that take place there, or add the stage that is done there.',
  },
  evaluate(service, { graph, parameters, report }) {
    const lanes = new Set(service.spec.environments);
    for (const type of parameters.required) {
      const processes = processesOf(graph, service).filter(
        process => process.spec.type === type,
      );
      // Without any process of the type, flow-missing speaks.
      if (!processes.length) continue;
      const uncovered = uncoveredLanes(lanes, processes);
      if (!uncovered.length) continue;
      report({
        message: 'uncovered',
        data: {
          environments: environmentWords(uncovered),
          type: { word: type, of: 'processType' },
        },
        services: [service.ref],
        discriminator: type,
        evidence: [
          ...uncovered.map(lane => ({
            entity: service,
            path: `spec.environments[${service.spec.environments?.indexOf(lane)}]`,
          })),
          ...processes.map(process => ({
            entity: process,
            path: 'spec.stages',
          })),
        ],
        remedy: remedyFor(service, processes, uncovered),
      });
    }
  },
});

function uncoveredLanes(
  lanes: ReadonlySet<string>,
  processes: readonly ProcessEntity[],
): string[] {
  const uncovered = new Set(lanes);
  for (const process of processes) {
    for (const stage of process.spec.stages ?? []) {
      const covered = stageEnvironments(process, stage);
      if (!covered) return [];
      for (const lane of covered) uncovered.delete(lane);
    }
  }
  return [...uncovered];
}

/** One more stage in the process that is closest to the service: naming more environments in a stage that has none would narrow it. */
function remedyFor(
  service: ServiceEntity,
  processes: readonly ProcessEntity[],
  environments: readonly string[],
): Remedy {
  const own = processes.find(process =>
    process.spec.services?.some(({ ref }) => ref === service.ref),
  );
  return patchOf(
    'stage',
    own ?? processes[0],
    [
      'stages:',
      `  - name: ${yamlText(`Handle it in ${listOf(environments)}`)}`,
      `    environments: [${environments.map(yamlText).join(', ')}]`,
      ...(service.spec.owner
        ? [`    performedBy: [${service.spec.owner.ref}]`]
        : []),
    ].join('\n'),
  );
}
