import fc from 'fast-check';
import type { EntityLike } from '../kinds/entity';
import { KIND_NAMES } from '../kinds';
import { API_VERSION } from '../kinds/schema';
import { DISCIPLINES } from '../vocabulary';
import { BUILT_IN_RULES } from '../rules';
import type { Pack } from '../packs/Pack';
import type { RuleInputs } from '../rules/inputs';

/** Few names, so that references meet; each entity may be left out, so that some lead to nothing. */
const NAMES = {
  Service: ['default/s0', 'default/s1', 'hr/s2'],
  Process: ['default/p0', 'default/p1', 'hr/p2'],
  Forum: ['default/f0', 'default/f1', 'hr/f2'],
  DecisionRight: ['default/d0', 'default/d1', 'hr/d2'],
  Control: ['default/c0', 'hr/c1'],
  Supplier: ['default/x0', 'hr/x1'],
  Risk: ['default/r0', 'hr/r1'],
  InformationObject: ['default/i0', 'default/i1', 'hr/i2'],
  Group: ['default/g0', 'default/g1', 'hr/g2'],
  User: ['default/u0', 'default/u1', 'hr/u2'],
  Resource: ['default/z0'],
  Component: ['default/k0'],
};

type PoolKind = keyof typeof NAMES;

/** The kinds of {@link arbitraryModel}. */
export const MODEL_KINDS: string[] = Object.keys(NAMES);

const ref = (...kinds: PoolKind[]) =>
  fc.constantFrom(
    ...kinds.flatMap(kind =>
      NAMES[kind].map(name => `${kind.toLowerCase()}:${name}`),
    ),
  );
const refs = (...kinds: PoolKind[]) =>
  fc.uniqueArray(ref(...kinds), { maxLength: 2 });

/** Any of the fields, and always the required ones. */
const fields = <T extends object>(
  required: (keyof T & string)[],
  all: { [K in keyof T]: fc.Arbitrary<T[K]> },
) => fc.record(all, { requiredKeys: required });

const environments = fc.subarray(['azure', 'on-prem']);
const day = fc.constantFrom(
  '2025-11-20',
  '2026-11-20',
  '2026-11-21',
  '2027-02-01',
);
const decision = fc.constantFrom('change-approval', 'risk-acceptance');
const processType = fc.constantFrom(
  'incident',
  'major-incident',
  'change',
  'risk',
);
const party = ref('Group', 'User');
const information = refs('InformationObject');
const scope = { services: refs('Service'), environments };
const RULE_IDS = BUILT_IN_RULES.map(rule => rule.id);

const waivers = fc.array(
  fields(['rule', 'until', 'reason'], {
    rule: fc.constantFrom(...RULE_IDS, 'risk-unownd'),
    until: fc.constantFrom(
      '2026-11-20',
      '2026-11-21',
      '2026-12-01',
      '2027-06-01',
    ),
    reason: fc.constant('agreed'),
    approvedBy: party,
    about: ref('Service', 'Group', 'Forum'),
  }),
  { maxLength: 1 },
);

const common = { owner: party, waivers };

const SPECS: { [K in PoolKind]: fc.Arbitrary<object> } = {
  Service: fields(['type'], {
    type: fc.constant('business'),
    ...common,
    criticality: fc.constantFrom('critical', 'high', 'medium', 'low'),
    department: ref('Group'),
    environments,
    obligations: fc.subarray(['law', 'lew']),
    roles: fc.array(
      fields(['role', 'holder'], {
        role: fc.constantFrom('service-owner', 'operations'),
        holder: party,
      }),
      { maxLength: 1 },
    ),
    components: refs('Component'),
    dependsOn: refs('Resource', 'Service'),
    locations: refs('Resource'),
    processes: refs('Process'),
    forums: refs('Forum'),
    suppliers: refs('Supplier'),
    information,
  }),
  Process: fields(['type'], {
    type: processType,
    ...common,
    ...scope,
    department: ref('Group'),
    controls: refs('Control'),
    information,
    basedOn: ref('Process'),
    standard: fields([], {
      priorities: fc.subarray(['P1', 'P2']),
      reports: fc.subarray(['monthly', 'yearly']),
    }),
    stages: fc.uniqueArray(
      fields(['name'], {
        name: fc.constantFrom('restore', 'review', 'report'),
        performedBy: refs('Group', 'User', 'Supplier'),
        environments,
        forum: ref('Forum'),
        decision: ref('DecisionRight'),
        controls: refs('Control'),
        within: fc.constantFrom('PT4H', 'P1D'),
      }),
      { maxLength: 2, selector: stage => stage.name },
    ),
  }),
  Forum: fields(['type'], {
    type: fc.constantFrom('change-advisory-board', 'risk-committee'),
    ...common,
    ...scope,
    discipline: fc.constantFrom(...DISCIPLINES.slice(0, 3)),
    chair: party,
    members: refs('Group', 'User', 'Supplier'),
    cadence: fc.constantFrom('FREQ=WEEKLY;BYDAY=TU', 'on-demand'),
    decides: fc.uniqueArray(decision, { maxLength: 2 }),
    information,
    escalatesTo: ref('Forum'),
  }),
  DecisionRight: fields(['decision'], {
    decision,
    ...common,
    ...scope,
    condition: fc.constantFrom('normal', 'emergency'),
    decider: ref('Forum', 'Group', 'User'),
    information,
    process: ref('Process'),
    escalatesTo: ref('Forum', 'Group', 'User'),
  }),
  Control: fields(['type'], {
    type: fc.constant('preventive'),
    ...common,
    ...scope,
    satisfies: fc.subarray(['law:1', 'law:2']),
    definedIn: fc.constant([{ source: 'azure-policy', reference: 'p-1' }]),
    exercisedIn: refs('Process'),
    mitigates: refs('Risk'),
    evidence: fields([], {
      frequency: fc.constantFrom('P1Y', 'P1M'),
      lastTested: day,
    }),
  }),
  Supplier: fields(['type'], {
    type: fc.constant('cloud-provider'),
    ...common,
    critical: fc.boolean(),
    contract: fields([], { ends: day }),
    supportGroups: fc.subarray(['L1', 'L2']),
    responsibilities: fc.array(
      fields(['processes', 'role'], {
        services: refs('Service'),
        processes: fc.uniqueArray(fc.oneof(processType, ref('Process')), {
          minLength: 1,
          maxLength: 2,
        }),
        role: fc.constantFrom('responsible', 'accountable', 'informed'),
        environments,
      }),
      { maxLength: 2 },
    ),
    contacts: fc.array(
      fc.record({
        purpose: fc.constantFrom('escalation', 'commercial'),
        channel: fc.constant('+46 1'),
      }),
      { maxLength: 1 },
    ),
    subcontractors: refs('Supplier'),
  }),
  Risk: fields([], {
    ...common,
    status: fc.constantFrom('open', 'accepted', 'closed'),
    affects: refs('Service'),
    treatment: fc.constantFrom('mitigate', 'accept'),
    controls: refs('Control'),
    forum: ref('Forum'),
    reviewBy: day,
  }),
  InformationObject: fields(['type'], {
    type: fc.constantFrom('incident', 'cost'),
    ...common,
    systemOfRecord: ref('Component', 'Resource'),
    services: refs('Service'),
  }),
  Group: fields([], {
    parent: ref('Group'),
    children: refs('Group'),
    members: refs('User'),
  }),
  User: fields([], { memberOf: refs('Group') }),
  Resource: fc.constant({ type: 'tool' }),
  Component: fc.constant({ type: 'website' }),
};

/** Kinds outside the language whose fields the model reads, and the references in them. */
export const MEMBERSHIP_FIELDS: Record<string, string[]> = {
  Group: ['parent', 'children', 'members'],
  User: ['memberOf'],
};

function entity(kind: PoolKind, name: string): fc.Arbitrary<EntityLike> {
  const [namespace, own] = name.split('/');
  const isOurs = KIND_NAMES.some(each => each === kind);
  return SPECS[kind].map(spec => ({
    apiVersion: isOurs ? API_VERSION : 'backstage.io/v1alpha1',
    kind,
    metadata: { namespace, name: own },
    spec,
  }));
}

/**
 * Small models of all eight kinds, with groups, people and tools. Every reference is written in full;
 * some lead to nothing.
 */
export const arbitraryModel: fc.Arbitrary<EntityLike[]> = fc
  .tuple(
    ...Object.entries(NAMES).flatMap(([kind, names]) =>
      names.map(name =>
        // The keys of NAMES are its kinds.
        fc.option(entity(kind as PoolKind, name), { freq: 7, nil: undefined }),
      ),
    ),
  )
  .map(entities => entities.flatMap(each => each ?? []));

const LAW: Pack = {
  id: 'law',
  title: 'A law',
  version: '1',
  source: { name: 'A law' },
  requirements: [1, 2].map(number => ({
    id: `law:${number}`,
    title: 'Something is done',
    reference: `Article ${number}`,
    essential: number === 1,
    metBy: [{ control: {} }, { process: { type: 'risk', owned: true } }],
  })),
};

/** What the rules are run with: a day, evidence and sign-offs that meet the names of {@link arbitraryModel}. */
export const arbitraryInputs: fc.Arbitrary<RuleInputs> = fc.record({
  asOf: fc.constant('2026-11-21'),
  packs: fc.constant([LAW]),
  incidents: fc.uniqueArray(
    fc.record({
      service: ref('Service'),
      incidents: fc.constantFrom(10, 40),
      byGroup: fc.dictionary(fc.constantFrom('L1', 'L2', 'L3'), fc.nat(10)),
    }),
    { maxLength: 2, selector: flow => flow.service },
  ),
  attestations: fc.array(
    fc.record({
      service: ref('Service'),
      role: fc.constantFrom('ciso', 'itsm-lead'),
      signedBy: ref('User'),
      signedOn: day,
      stale: fc.boolean(),
      changes: fc.constant(['a risk was added']),
    }),
    { maxLength: 3 },
  ),
});
