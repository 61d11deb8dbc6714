import { CRITICALITIES, ROLES } from '../../vocabulary';
import { environments, information, owner } from '../commonFields';
import { defineKind } from '../defineKind';
import {
  list,
  object,
  oneOf,
  optional,
  ref,
  refs,
  Type,
  word,
  words,
} from '../schema';

/** What the organisation delivers and relies on: "Online banking", "Digital citizen portal". */
export const service = defineKind({
  kind: 'Service',
  plural: 'services',
  description: 'What the organisation delivers and relies on.',
  spec: object({
    type: word('What sort of service.', ['business', 'technical', 'shared']),
    lifecycle: optional(
      word('Where it is in its life, as for a Component.', [
        'experimental',
        'production',
        'deprecated',
      ]),
    ),
    criticality: optional(
      oneOf(CRITICALITIES, 'Business criticality; absent means medium.'),
    ),
    owner: owner('Accountable for the service.'),
    department: optional(
      ref(['Group'], 'The department it belongs to.', {
        relation: 'belongsTo',
      }),
    ),
    system: optional(
      ref(['System'], 'The system it is part of.', { relation: 'partOf' }),
    ),
    domain: optional(
      ref(['Domain'], 'The domain it is part of.', { relation: 'partOf' }),
    ),
    environments: environments('The technologies it runs across.'),
    obligations: optional(
      words('The packs of obligations it falls under.', ['nis2', 'dora']),
    ),
    roles: optional(
      list(
        object({
          role: word('The role.', ROLES),
          holder: ref(['Group', 'User'], 'Who holds it.', {
            relation: 'staffedBy',
          }),
          environments: environments('Where; absent means everywhere.'),
        }),
        'Who plays which role for the service.',
      ),
    ),
    components: optional(
      refs(['Component', 'System', 'API'], 'What delivers it.', {
        relation: 'dependsOn',
      }),
    ),
    dependsOn: optional(
      refs(['Service', 'Component', 'Resource'], 'What it relies on.', {
        relation: 'dependsOn',
      }),
    ),
    locations: optional(
      refs(
        ['Resource'],
        'Data centres, landing zones, SaaS platforms, OT sites, the CMDB.',
        { relation: 'dependsOn' },
      ),
    ),
    processes: optional(
      refs(['Process'], 'The processes it follows.', { relation: 'follows' }),
    ),
    forums: optional(
      refs(['Forum'], 'The forums that govern it.', { relation: 'governedBy' }),
    ),
    suppliers: optional(
      refs(['Supplier'], 'The suppliers it depends on.', {
        relation: 'suppliedBy',
      }),
    ),
    information: information('The information it works with.'),
    serviceLevels: optional(
      list(
        object({
          name: word('What is promised.'),
          target: word('The target, with its unit.'),
          measuredIn: optional(
            ref(['InformationObject'], 'Where it is measured.', {
              relation: 'usesInformation',
            }),
          ),
        }),
        'What is promised to those who use it.',
      ),
    ),
    cost: optional(
      object(
        {
          centre: optional(word('Cost centre.')),
          annual: optional(
            Type.Number({ minimum: 0, description: 'Cost in a year.' }),
          ),
          currency: optional(
            Type.String({
              pattern: '^[A-Z]{3}$',
              description: 'ISO 4217 code of the currency.',
              examples: ['EUR', 'SEK', 'USD'],
            }),
          ),
          record: optional(
            ref(['InformationObject'], 'Where the cost is known from.', {
              relation: 'usesInformation',
            }),
          ),
        },
        'What it costs, and where that is known from.',
      ),
    ),
  }),
});
