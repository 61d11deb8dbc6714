import { PROCESS_TYPES } from '../../vocabulary';
import { environments, owner } from '../commonFields';
import { defineKind } from '../defineKind';
import {
  date,
  duration,
  list,
  object,
  oneOf,
  optional,
  refs,
  Type,
  word,
  words,
  wordsOrRefs,
} from '../schema';

/** A party outside the organisation that does part of the work. */
export const supplier = defineKind({
  kind: 'Supplier',
  plural: 'suppliers',
  description: 'A party outside the organisation that does part of the work.',
  spec: object({
    type: word('What sort of supplier.', [
      'cloud-provider',
      'network-provider',
      'saas-vendor',
      'managed-service-provider',
      'software-vendor',
    ]),
    owner: owner('Who manages the contract.'),
    critical: optional(
      Type.Boolean({
        description: 'Whether it supports a critical or important function.',
      }),
    ),
    contract: optional(
      object(
        {
          reference: optional(word('Its number or name.')),
          url: optional(Type.String({ description: 'A link to it.' })),
          starts: optional(date('Its first day.')),
          ends: optional(date('Its last day.')),
          noticePeriod: optional(
            duration('How long before the end it must be cancelled.'),
          ),
        },
        'The contract.',
      ),
    ),
    responsibilities: optional(
      list(
        object({
          services: optional(
            refs(['Service'], 'For which services; absent means all.', {
              relation: 'suppliedBy',
              reversed: true,
            }),
          ),
          processes: wordsOrRefs(
            PROCESS_TYPES,
            ['Process'],
            'For which processes: types, or references such as process:default/incident.',
          ),
          role: oneOf(
            ['responsible', 'accountable', 'consulted', 'informed'] as const,
            'The RACI role that the contract gives it.',
          ),
          environments: environments('Where; absent means everywhere.'),
          layer: optional(
            word('The layer of technology.', [
              'facility',
              'network',
              'host',
              'platform',
              'application',
              'identity',
              'data',
            ]),
          ),
        }),
        'What it is contracted to do.',
      ),
    ),
    supportGroups: optional(
      words("The names that the ITSM tool's assignment groups have for it."),
    ),
    contacts: optional(
      list(
        object({
          purpose: word('What the contact is for.', [
            'escalation',
            'security',
            'commercial',
          ]),
          channel: word('How to reach it: a number, an address, a link.'),
          hours: optional(word('When it answers.')),
        }),
        'How to reach it.',
      ),
    ),
    subcontractors: optional(
      refs(['Supplier'], 'Suppliers that it passes work on to.', {
        relation: 'subcontractsTo',
      }),
    ),
  }),
});
