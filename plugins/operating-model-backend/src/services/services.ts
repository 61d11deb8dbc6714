import { NotFoundError } from '@backstage/errors';
import {
  BOXES,
  computeLitmus,
  CRITICALITIES,
  formatRef,
  isA,
  restrictFields,
  SEVERITIES,
  summaryOf,
  summaryOfReference,
  type Box,
  type Litmus,
  type Page,
  type Reference,
  type RuleOutcome,
  type ServiceEntity,
  type ServiceRow,
  type Severity,
} from '@onemap/plugin-operating-model-common';
import { maySee, type Caller } from '../access/Caller';
import { countsOf } from '../database/countsOf';
import type { FindingRecord } from '../database/FindingsStore';
import { attestationsByService } from '../evaluation/attestations';
import type { LiveModel } from '../evaluation/LiveModel';
import type { ServicesRequest } from '../http/schemas/services';
import { evaluationSummaryOf, hiddenIf, type Context } from './Context';
import { pageThrough } from './pageThrough';

/** A page of services that the caller may read. */
export function listServices(
  context: Context,
  request: ServicesRequest,
): Page<ServiceRow> {
  const { caller, live } = context;
  const matching = live.graph
    .entities('Service')
    .filter(service => matches(service, request, caller));
  const inSight = matching.filter(({ ref }) => caller.canRead(ref));
  const readable = inSight.filter(service => holds(service, request.text));
  const page = pageThrough(readable, {
    keyOf: service => sortKey(service, request.sort, context),
    refOf: service => service.ref,
    order: request.order ?? 'asc',
    limit: request.limit,
    sort: request.sort,
    cursor: request.cursor,
  });
  return {
    items: page.items.map(service => toRow(service, context)),
    totalItems: readable.length,
    ...hiddenIf(context.settings, matching.length - inSight.length),
    ...(page.nextCursor ? { nextCursor: page.nextCursor } : {}),
    evaluation: evaluationSummaryOf(context),
  };
}

/**
 * A service by name.
 *
 * @throws NotFoundError where there is none, or none that the caller may read
 */
export function serviceNamed(
  context: Context,
  { namespace, name }: { namespace: string; name: string },
): ServiceEntity {
  return serviceByRef(context, formatRef('Service', namespace, name));
}

/** A service by its full reference. @throws NotFoundError as {@link serviceNamed} */
export function serviceByRef(
  { live, caller }: Context,
  text: string,
): ServiceEntity {
  const ref = text.toLowerCase();
  const service = live.graph.get(ref);
  if (isA(service, 'Service') && caller.canRead(ref)) return service;
  throw new NotFoundError('There is no such service.');
}

/** Findings of a service that the caller may see. */
export function findingsFor(
  service: ServiceEntity,
  { live, caller }: Context,
): FindingRecord[] {
  return live.findingsOf(service.ref).filter(record => maySee(caller, record));
}

/**
 * The litmus test of a service. All findings count, so that the answer is the same for everyone; of those
 * that decide it the caller gets what the caller may see.
 */
export function litmusOf(service: ServiceEntity, context: Context): Litmus {
  const { live, settings, caller } = context;
  const records = live.findingsOf(service.ref);
  const litmus = computeLitmus(service, {
    findings: records.map(({ finding }) => finding),
    outcomes: live.evaluation?.outcomes ?? nothingChecked(settings),
    attestations: signedFor(service, live),
    requiredRoles: settings.attestations.roles,
  });
  const visible = new Set(
    records
      .filter(record => maySee(caller, record))
      .map(({ finding }) => finding.fingerprint),
  );
  const restrict = <A extends { findings: string[] }>(answer: A): A => ({
    ...answer,
    findings: answer.findings.filter(each => visible.has(each)),
  });
  return {
    onePageFlow: restrict(litmus.onePageFlow),
    sharedRecognition: restrict(litmus.sharedRecognition),
    boardAndRegulator: restrict(litmus.boardAndRegulator),
  };
}

/** Before the first evaluation no rule was looked at, and no answer may pass for one that was. */
function nothingChecked({ rules }: Context['settings']): RuleOutcome[] {
  return rules.map(({ rule }) => ({
    rule: rule.id,
    outcome: 'notChecked',
    notChecked: ['The model has not been evaluated yet.'],
  }));
}

function toRow(service: ServiceEntity, context: Context): ServiceRow {
  const { spec } = service;
  const { caller } = context;
  const records = findingsFor(service, context);
  const litmus = litmusOf(service, context);
  const { owner, department, hiddenIn } = restrictFields(
    {
      owner: spec.owner && summaryOfReference(spec.owner),
      department: spec.department && summaryOfReference(spec.department),
    },
    ['owner', 'department'],
    caller.canRead,
  );
  return {
    ...summaryOf(service),
    description: service.description,
    type: spec.type,
    criticality: criticalityOf(service),
    owner,
    department,
    ...(hiddenIn && context.settings.privacy.showHidden ? { hiddenIn } : {}),
    obligations: spec.obligations ?? [],
    environments: spec.environments ?? [],
    litmus: {
      onePageFlow: litmus.onePageFlow.answer,
      sharedRecognition: litmus.sharedRecognition.answer,
      boardAndRegulator: litmus.boardAndRegulator.answer,
    },
    signOffs: signOffsOf(service, litmus, context),
    gaps: countsOf(records),
    boxes: boxesOf(records),
  };
}

/** Its sign-offs alone: lists ask for one service after the other. */
function signedFor({ ref }: ServiceEntity, live: LiveModel) {
  return live.derive(attestationsByService).get(ref) ?? [];
}

function signOffsOf(
  service: ServiceEntity,
  { sharedRecognition: { signed, required } }: Litmus,
  { live }: Context,
): ServiceRow['signOffs'] {
  const stale = signedFor(service, live).filter(
    each =>
      each.stale && required.includes(each.role) && !signed.includes(each.role),
  );
  return {
    signed: signed.length,
    stale: stale.length,
    required: required.length,
  };
}

function boxesOf(records: readonly FindingRecord[]): ServiceRow['boxes'] {
  const open = records.filter(({ state }) => state === 'open');
  const entries = BOXES.map((box): [Box, ServiceRow['boxes'][Box]] => {
    const inBox = open.filter(({ finding }) => finding.box === box);
    return [box, { worst: worstOf(inBox), open: inBox.length }];
  });
  // Every box has its entry.
  return Object.fromEntries(entries) as ServiceRow['boxes'];
}

function worstOf(records: readonly FindingRecord[]): Severity | null {
  return (
    SEVERITIES.find(severity =>
      records.some(({ finding }) => finding.severity === severity),
    ) ?? null
  );
}

/** Asked of what the caller may read alone: a count of the rest would tell who guesses whether he is right. */
function holds(
  { title, name }: ServiceEntity,
  text: string | undefined,
): boolean {
  return (
    !text || `${title}\n${name}`.toLowerCase().includes(text.toLowerCase())
  );
}

function matches(
  service: ServiceEntity,
  { criticality, department, owner, obligation }: ServicesRequest,
  { canRead }: Caller,
): boolean {
  const { spec } = service;
  // What the caller may not read must not be found out by filtering for it.
  const isAmong = (refs: string[] | undefined, reference?: Reference) =>
    !refs ||
    (reference !== undefined &&
      canRead(reference.ref) &&
      refs.some(ref => ref.toLowerCase() === reference.ref));
  return (
    (!criticality || criticality.includes(criticalityOf(service))) &&
    isAmong(department, spec.department) &&
    isAmong(owner, spec.owner) &&
    (!obligation || obligation.some(each => spec.obligations?.includes(each)))
  );
}

function sortKey(
  service: ServiceEntity,
  sort: ServicesRequest['sort'],
  context: Context,
): (string | number)[] {
  const title = service.title.toLowerCase();
  switch (sort) {
    case 'title':
      return [title];
    case 'department': {
      const { department } = service.spec;
      const known = department && context.caller.canRead(department.ref);
      return [known ? summaryOfReference(department).title : '', title];
    }
    case 'gaps': {
      const { error, warning, info } = countsOf(findingsFor(service, context));
      return [-error, -warning, -info, title];
    }
    default:
      return [rank(service), title];
  }
}

function rank(service: ServiceEntity): number {
  // Any other word is not valid, and stands last.
  const index = CRITICALITIES.findIndex(
    each => each === criticalityOf(service),
  );
  return index < 0 ? CRITICALITIES.length : index;
}

function criticalityOf({ spec }: ServiceEntity): string {
  return spec.criticality ?? 'medium';
}
