import { Type } from '@sinclair/typebox';
import type {
  DecisionRightEntity,
  ServiceEntity,
} from '../../../graph/ModelEntity';
import type { ModelGraph } from '../../../graph/ModelGraph';
import { applyingRights, governingForums } from '../../../graph/serviceIndex';
import { ownerOrUnknown } from '../../candidates';
import { isCriticalOrHigh } from '../../criticality';
import { defineRule } from '../../defineRule';
import { newRef } from '../../newRef';
import { newEntity, patchOf, yamlText, type Remedy } from '../../remedy';

export const decisionUndecided = defineRule({
  id: 'decision-undecided',
  title: 'Decision that nobody may take',
  severity: 'error',
  box: 'management-system',
  subject: ['Service'],
  rationale:
    'In the hour when it matters, a decision that nobody may take is not taken, or by whoever is awake.',
  basis: ['nis2:21.2.b', 'dora:5', 'iso20000:5.3'],
  needsWholeModel: true,
  parameters: Type.Object(
    {
      required: Type.Array(Type.String({ minLength: 1 }), {
        default: [
          'change-approval',
          'major-incident-declaration',
          'risk-acceptance',
          'security-exception',
        ],
        description:
          'Decisions that somebody must be able to take for a critical or high service.',
      }),
    },
    { additionalProperties: false },
  ),
  messages: {
    undecided:
      'Nobody decides “{{decision}}” for “{{subject}}”. Name who does, in a decision right or in what a forum decides.',
  },
  remedies: {
    decider: 'Name who decides.',
    right: 'Say who decides it for the service, and on what information.',
  },
  evaluate(service, { graph, parameters, report }) {
    if (!isCriticalOrHigh(service)) return;
    const rights = graph.derive(applyingRights).of(service);
    const forums = graph.derive(governingForums).of(service);
    for (const decision of parameters.required) {
      const ofDecision = rights.filter(each => each.spec.decision === decision);
      if (ofDecision.some(right => right.spec.decider)) continue;
      if (forums.some(forum => forum.spec.decides?.includes(decision))) {
        continue;
      }
      report({
        message: 'undecided',
        data: { decision: { word: decision, of: 'decision' } },
        services: [service.ref],
        discriminator: decision,
        evidence: [
          { entity: service, path: 'spec.criticality' },
          ...ofDecision.map(right => ({ entity: right, path: 'spec.decider' })),
        ],
        remedy: remedyFor(graph, service, decision, ofDecision[0]),
      });
    }
  },
});

function remedyFor(
  graph: ModelGraph,
  service: ServiceEntity,
  decision: string,
  undecided: DecisionRightEntity | undefined,
): Remedy {
  const decider = `decider: ${ownerOrUnknown(service)}`;
  if (undecided) return patchOf('decider', undecided, decider);
  return newEntity(
    'right',
    newRef(graph, 'decisionright', service, decision),
    [
      `decision: ${yamlText(decision)}`,
      decider,
      `services: [${service.ref}]`,
    ].join('\n'),
  );
}
