import { discipline, owner } from '../commonFields';
import { defineKind } from '../defineKind';
import { object, oneOf, optional, ref, refs, word } from '../schema';

/** Information that work and decisions rest on, and where it is kept. */
export const informationObject = defineKind({
  kind: 'InformationObject',
  plural: 'information objects',
  description:
    'Information that work and decisions rest on, and where it is kept.',
  spec: object({
    type: word('What it is about.', [
      'incident',
      'change',
      'request',
      'problem',
      'risk',
      'asset',
      'control',
      'cost',
      'contract',
      'observability',
      'organisation',
      'event',
    ]),
    discipline,
    owner: owner('Who answers for it.'),
    systemOfRecord: optional(
      ref(['Component', 'Resource', 'API'], 'The tool that holds the truth.', {
        relation: 'recordedIn',
      }),
    ),
    classification: optional(
      oneOf(
        ['public', 'internal', 'confidential', 'restricted'] as const,
        'Who may see it.',
      ),
    ),
    services: optional(
      refs(['Service'], 'The services that use it.', {
        relation: 'usesInformation',
        reversed: true,
      }),
    ),
  }),
});
