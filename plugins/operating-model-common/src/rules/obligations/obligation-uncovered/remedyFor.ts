import type { ServiceEntity } from '../../../graph/ModelEntity';
import type { ModelGraph } from '../../../graph/ModelGraph';
import { processesOf } from '../../../graph/serviceIndex';
import type { Requirement } from '../../../packs/Pack';
import type { KeyedText } from '../../../text/KeyedText';
import { newRef } from '../../newRef';
import { advice, newEntity, yamlText, type Remedy } from '../../remedy';

/**
 * A Control that satisfies the requirement, where one would meet it; else the ways to meet it as text,
 * because a test that was not made cannot be proposed.
 */
export function remedyFor(
  graph: ModelGraph,
  service: ServiceEntity,
  requirement: Requirement,
  wouldMeet: readonly KeyedText[],
): Remedy {
  const ways = [
    'ways',
    ...wouldMeet.map(way => ({ name: 'way', data: { way } })),
  ];
  const asked = controlAsked(graph, service, requirement);
  if (!asked) return advice(ways);
  return newEntity(
    [...ways, 'control'],
    newRef(graph, 'control', service, requirement.id.replace(/^.*:/, '')),
    [
      'type: preventive',
      `satisfies: [${yamlText(asked.satisfies)}]`,
      `services: [${service.ref}]`,
      ...(asked.exercisedIn ? [`exercisedIn: [${asked.exercisedIn}]`] : []),
    ].join('\n'),
  );
}

/** What a Control must say to meet the requirement by itself; undefined where none can be written down now. */
function controlAsked(
  graph: ModelGraph,
  service: ServiceEntity,
  { id, metBy }: Requirement,
): { satisfies: string; exercisedIn?: string } | undefined {
  for (const { control, ...others } of metBy) {
    if (!control || control.tested || Object.keys(others).length) continue;
    const satisfies = control.satisfies ?? id;
    if (!control.exercised) return { satisfies };
    const exercisedIn = processesOf(graph, service)[0]?.ref;
    if (exercisedIn) return { satisfies, exercisedIn };
  }
  return undefined;
}
