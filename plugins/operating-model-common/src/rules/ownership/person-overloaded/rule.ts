import { Type } from '@sinclair/typebox';
import type { ModelEntity, Reference } from '../../../graph/ModelEntity';
import type { ModelGraph } from '../../../graph/ModelGraph';
import { pushTo } from '../../../graph/multimap';
import { servicesShowing } from '../../../graph/services';
import { KIND_NAMES } from '../../../kinds';
import { defineRule } from '../../defineRule';
import { advice } from '../../remedy';

export const personOverloaded = defineRule({
  id: 'person-overloaded',
  title: 'Too much hangs on one person',
  severity: 'info',
  box: 'organization',
  subject: ['User'],
  rationale:
    'What hangs on one person waits when that person is ill, and stops when that person leaves.',
  basis: ['iso20000:7.1'],
  needsWholeModel: true,
  parameters: Type.Object(
    {
      limit: Type.Integer({
        default: 12,
        minimum: 0,
        description:
          'Number of places in which one person may be owner, chair, decider or role holder.',
      }),
    },
    { additionalProperties: false },
  ),
  messages: {
    overloaded:
      '{{subject}} is owner, chair, decider or role holder in {{places}} places, more than {{limit}}. Hand some of them to others.',
  },
  evaluate(user, { graph, parameters, report }) {
    const places = graph.derive(placesByUser).get(user.ref) ?? [];
    if (places.length <= parameters.limit) return;
    report({
      message: 'overloaded',
      data: {
        places: String(places.length),
        limit: String(parameters.limit),
      },
      services: servicesShowing(graph, user),
      evidence: places.map(({ entity, reference }) => ({
        entity,
        path: reference.path,
      })),
      remedy: advice(
        `Hand some of these places to others:\n${places
          .map(
            ({ entity, reference }) => `- ${reference.path} of ${entity.ref}`,
          )
          .join('\n')}`,
      ),
    });
  },
});

/** A field that puts weight on a person. */
interface Place {
  entity: ModelEntity;
  reference: Reference;
}

/** Where each user is named itself; what a group holds is not its members'. */
function placesByUser(
  graph: ModelGraph,
): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const kind of KIND_NAMES) {
    for (const entity of graph.entities(kind)) {
      for (const reference of weightIn(entity)) {
        if (!reference?.ref.startsWith('user:')) continue;
        pushTo(places, reference.ref, { entity, reference });
      }
    }
  }
  return places;
}

function weightIn({ spec }: ModelEntity): (Reference | undefined)[] {
  // Of the eight kinds each has some of these fields, and none has another field of that name.
  const { decider, owner, chair, roles } = spec as {
    decider?: Reference;
    owner?: Reference;
    chair?: Reference;
    roles?: { holder?: Reference }[];
  };
  const places = [decider, owner, chair];
  for (const { holder } of roles ?? []) places.push(holder);
  return places;
}
