import { Type } from '@sinclair/typebox';
import { servicesShowing } from '../../../graph/services';
import { defineRule } from '../../defineRule';
import { advice } from '../../remedy';
import { places } from './Places';

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
  remedies: {
    handOver: 'Hand some of these places to others:',
    place: '- {{path}} of {{entity}}',
  },
  evaluate(user, { graph, parameters, report }) {
    const found = graph.derive(places).moreThan(parameters.limit, user.ref);
    if (!found.length) return;
    report({
      message: 'overloaded',
      data: {
        places: { number: found.length },
        limit: { number: parameters.limit },
      },
      services: servicesShowing(graph, user),
      evidence: found.map(({ entity, reference }) => ({
        entity,
        path: reference.path,
      })),
      remedy: advice([
        'handOver',
        ...found.map(({ entity, reference }) => ({
          name: 'place',
          data: { path: reference.path, entity: entity.ref },
        })),
      ]),
    });
  },
});
