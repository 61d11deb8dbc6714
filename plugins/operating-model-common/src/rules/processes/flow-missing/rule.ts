import { Type } from '@sinclair/typebox';
import type { ServiceEntity } from '../../../graph/ModelEntity';
import type { ModelGraph } from '../../../graph/ModelGraph';
import { processesOf } from '../../../graph/serviceIndex';
import { ownerOrUnknown } from '../../candidates';
import { isCriticalOrHigh } from '../../criticality';
import { defineRule } from '../../defineRule';
import { newRef } from '../../newRef';
import { newEntity, yamlText, type Remedy } from '../../remedy';
import { requiredFlows } from '../requiredFlows';

export const flowMissing = defineRule({
  id: 'flow-missing',
  title: 'Flow that a service does not have',
  severity: 'warning',
  box: 'processes',
  subject: ['Service'],
  rationale:
    'Without a way for incidents, changes and risks to go, each one is handled by whoever happens to notice it.',
  basis: ['nis2:21.2.b', 'iso20000:8.6.1', 'iso20000:8.5.1'],
  needsWholeModel: true,
  parameters: Type.Object(
    { required: requiredFlows },
    { additionalProperties: false },
  ),
  messages: {
    missing:
      '“{{subject}}” follows no process of type “{{type}}”. Name the process that it follows, or describe one.',
  },
  remedies: {
    process:
      'List the {{type}} process in the processes of the service, or describe one of its own.',
  },
  evaluate(service, { graph, parameters, report }) {
    const processes = processesOf(graph, service);
    for (const type of parameters.required) {
      if (processes.some(process => process.spec.type === type)) continue;
      report({
        message: 'missing',
        data: { type: { word: type, of: 'processType' } },
        services: [service.ref],
        discriminator: type,
        severity: isCriticalOrHigh(service) ? 'error' : 'warning',
        evidence: [{ entity: service, path: 'spec.processes' }],
        remedy: remedyFor(graph, service, type),
      });
    }
  },
});

function remedyFor(
  graph: ModelGraph,
  service: ServiceEntity,
  type: string,
): Remedy {
  return newEntity(
    'process',
    newRef(graph, 'process', service, type),
    [
      `type: ${yamlText(type)}`,
      `owner: ${ownerOrUnknown(service)}`,
      `services: [${service.ref}]`,
    ].join('\n'),
  );
}
