import type { SignedModel } from '../attestation/signedModel';
import type {
  CanvasModel,
  EntitySummary,
  Restricted,
} from '../canvas/CanvasModel';
import type { AppliedWaiver, Finding, Severity } from '../findings/Finding';
import type { Box } from '../graph/boxes';
import type { Litmus, LitmusAnswer } from '../litmus/computeLitmus';
import type { NotChecked, RuleOutcome } from '../rules/evaluateRules';
import type {
  DecisionGrid,
  EntityContext,
  FlowModel,
  ForumCalendar,
  ObligationGrid,
  ProcessFlow,
  ProcessGrid,
  ReachedService,
  SupplierMatrix,
} from '../views';

/** When the model was last evaluated, and how that went. Every answer that shows findings carries it. */
export interface EvaluationSummary {
  /** `notEvaluated` until a first evaluation was done on a catalog that had stopped loading. */
  state: 'notEvaluated' | 'evaluated';
  /** Start of the last good evaluation, ISO 8601. */
  evaluatedAt?: string;
  /** When the findings were last known to be those of the catalog, ISO 8601; moves on while nothing changes. */
  checkedAt?: string;
  /** Entities in the model that was evaluated. */
  entities: number;
  /** Rules, or parts of them, that were not looked at. */
  notChecked: NotChecked[];
  /** Set where the last attempt did not succeed: since when, and why, for people. */
  problem?: { since: string; message: string };
}

/** A list that is read page by page. */
export interface Page<T> {
  items: T[];
  /** All items that the caller may read. */
  totalItems: number;
  /** Items that the caller may not read; absent where the portal does not say. */
  hidden?: number;
  /** Cursor of the next page; absent on the last. */
  nextCursor?: string;
  evaluation: EvaluationSummary;
}

/** Where a gap stands. */
export type FindingState = 'open' | 'waived' | 'resolved';

/** A finding as pages show it: with names, and since when. */
export interface FindingView extends Omit<Finding, 'mentions'> {
  /** The rule's title. */
  ruleTitle: string;
  state: FindingState;
  subjectEntity: EntitySummary;
  involvedEntities: EntitySummary[];
  serviceEntities: EntitySummary[];
  /** Who can mend it: the owner of the subject, or of the first service. */
  mender?: EntitySummary;
  /** When it was first seen, ISO 8601. */
  firstSeen: string;
  /** When it was last seen, ISO 8601. */
  lastSeen: string;
  /** When it was found closed, ISO 8601. */
  resolvedAt?: string;
}

/** One thing that happened to a finding. */
export interface FindingEvent {
  at: string;
  event:
    | 'opened'
    | 'resolved'
    | 'reopened'
    | 'waiver-requested'
    | 'waived'
    | 'waiver-removed';
  /** Who did it, where a person did. */
  by?: EntitySummary;
  /** The reason given. */
  reason?: string;
}

/** `GET /findings/:fingerprint`. */
export interface FindingDetail extends FindingView {
  /** The waiver that was asked for or made in the portal. */
  portalWaiver?: PortalWaiver;
  history: FindingEvent[];
  evaluation: EvaluationSummary;
}

/** Filters of `GET /findings`; several values of one filter are alternatives. */
export interface FindingsQuery {
  /** The entity to mend, as full reference. */
  subject?: string[];
  /** The entity to mend or another that is involved, as full reference. */
  about?: string[];
  service?: string[];
  rule?: string[];
  severity?: Severity[];
  box?: Box[];
  /** Owner of the subject, as full reference. */
  owner?: string[];
  /** Department of a service, as full reference. */
  department?: string[];
  state?: FindingState[];
  /** Opened on this day or later, `YYYY-MM-DD`. */
  openedSince?: string;
  /** Closed on this day or later, `YYYY-MM-DD`; only with `state: ['resolved']`. */
  resolvedSince?: string;
  /** Words in the message. */
  text?: string;
  /** `owner` sorts by the name of who can mend it, `service` by the name of the first service. */
  sort?:
    'severity' | 'rule' | 'subject' | 'firstSeen' | 'box' | 'owner' | 'service';
  order?: 'asc' | 'desc';
  limit?: number;
  cursor?: string;
}

/** Open gaps by severity; waived ones apart. */
export interface GapCounts {
  error: number;
  warning: number;
  info: number;
  waived: number;
}

/** One row of `GET /services`. */
export interface ServiceRow extends EntitySummary, Restricted {
  description?: string;
  type?: string;
  criticality: string;
  owner?: EntitySummary;
  department?: EntitySummary;
  obligations: string[];
  environments: string[];
  litmus: {
    onePageFlow: LitmusAnswer['answer'];
    sharedRecognition: LitmusAnswer['answer'];
    boardAndRegulator: LitmusAnswer['answer'];
  };
  /** Of the roles that must sign, how many signed the model as it is, and how many what it was before. */
  signOffs: { signed: number; stale: number; required: number };
  gaps: GapCounts;
  /** Worst open gap and number of open gaps by box. */
  boxes: Record<Box, { worst: Severity | null; open: number }>;
}

/** Filters of `GET /services`. */
export interface ServicesQuery {
  text?: string;
  criticality?: string[];
  department?: string[];
  owner?: string[];
  obligation?: string[];
  sort?: 'title' | 'criticality' | 'gaps' | 'department';
  order?: 'asc' | 'desc';
  limit?: number;
  cursor?: string;
}

/** `GET /services/:namespace/:name/canvas`. */
export interface CanvasAnswer extends Omit<CanvasModel, 'findings'> {
  findings: FindingView[];
  gaps: GapCounts;
  litmus: Litmus;
  evaluation: EvaluationSummary;
}

/** `GET /evaluations/latest`. */
export interface EvaluationDetail extends EvaluationSummary {
  outcomes: RuleOutcome[];
  gaps: GapCounts;
  /** How long it took, in milliseconds. */
  durationMs?: number;
}

/** `GET /health`; it names nothing, and answers anybody. */
export interface Health {
  /** `outdated`: what is served is no longer known to be what the catalog holds. */
  status: 'ok' | 'outdated';
  /** Start of the last good evaluation, ISO 8601. */
  evaluatedAt: string;
  /** When the findings were last known to be those of the catalog. */
  checkedAt?: string;
  /** Since when they are not. */
  outdatedSince?: string;
}

/** `POST /findings/:fingerprint/waiver`. */
export interface WaiverRequest {
  /** Last day, `YYYY-MM-DD`. */
  until: string;
  reason: string;
  /** Full reference of the approver, another person than the one who asks. */
  approvedBy?: string;
}

/** A waiver as the portal keeps it. */
export interface PortalWaiver extends AppliedWaiver {
  fingerprint: string;
  /** Absent where the caller may not read the person. */
  requestedBy?: string;
  requestedAt: string;
  /** Set once another person than the one who asked approved it; it counts from then on. */
  approvedAt?: string;
}

/** An error answer, RFC 9457 `application/problem+json`. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  /** The fields of the request that are wrong. */
  errors?: { path: string; message: string }[];
}

/** What every answer about a view of the model carries. */
export interface Answered {
  /** Entities that the caller may not read; absent where the portal does not say. */
  hidden?: number;
  evaluation: EvaluationSummary;
}

/** What a view carries whose rows are read page by page. */
export interface AnsweredInPages extends Answered {
  /** Rows that the caller may read, on all pages. */
  totalItems: number;
  /** Cursor of the next page; absent on the last. */
  nextCursor?: string;
}

/** `GET /services/:namespace/:name/flow`. */
export type FlowAnswer = FlowModel & Answered;

/** `GET /entities/process/:namespace/:name/flow`. */
export type ProcessFlowAnswer = ProcessFlow & Answered;

/** `GET /entities/:kind/:namespace/:name/services`: whom a process or control holds for, page by page. */
export interface ReachAnswer extends AnsweredInPages {
  services: ReachedService[];
}

/** `GET /entities/:kind/:namespace/:name/context`. */
export type ContextAnswer = EntityContext & Answered;

/** `GET /governance/decisions`; `rows` are read page by page. */
export type DecisionsAnswer = DecisionGrid & AnsweredInPages;

/** `GET /governance/processes`; `processes` are read page by page. */
export type ProcessesAnswer = ProcessGrid & AnsweredInPages;

/** `GET /governance/suppliers`; `suppliers` are read page by page. */
export type SuppliersAnswer = SupplierMatrix & AnsweredInPages;

/** `GET /governance/forums`; `forums` are read page by page. */
export type ForumsAnswer = ForumCalendar &
  AnsweredInPages & {
    /** IANA name of the zone of meetings that have hours; absent where it is everybody's own. */
    timeZone?: string;
  };

/** `GET /governance/obligations`; the services are read page by page. */
export type ObligationsAnswer = ObligationGrid & AnsweredInPages;

/** A gap rule as pages name it. */
export interface RuleInfo {
  id: string;
  title: string;
  severity: Severity;
  box: Box;
  rationale: string;
  /** Requirements that ask for what the rule checks. */
  basis: string[];
  /** True where it is switched off here. */
  off: boolean;
}

/** `GET /rules/:id`. */
export interface RuleDetail extends RuleInfo {
  /** The rule's page as Markdown; absent for an organisation's own rule. */
  documentation?: string;
}

/** A sign-off as pages show it. */
export interface AttestationView {
  role: string;
  /** Absent where the caller may not read the person. */
  signedBy?: EntitySummary;
  /** ISO 8601. */
  signedAt: string;
  /** Digest of what was signed. */
  digest: string;
  /** True where the model changed since in a way that matters. */
  stale: boolean;
  /** What changed since, in words, as far as the caller may read it. */
  changes: string[];
  /** What was signed, as far as the caller may read it. */
  model: SignedModel;
}

/** `GET /services/:namespace/:name/attestations`. */
export interface AttestationsAnswer {
  /** The roles that must sign. */
  required: string[];
  /** The last sign-off of each role that was not withdrawn. */
  items: AttestationView[];
  /** The roles that the caller may sign in. */
  maySign: string[];
  /** What would be signed now, as far as the caller may read it, and its digest. */
  current: { digest: string; model: SignedModel };
  /** Facts that the caller may not read; who hides some cannot be asked to sign. */
  hidden?: number;
  evaluation: EvaluationSummary;
}

/** `POST /services/:namespace/:name/attestations`. */
export interface AttestationRequest {
  role: string;
  /** Digest of the model that the signer looked at; it must still be the current one. */
  digest: string;
}

/** Open gaps at the end of a day, and what opened and closed in its course. */
export interface TrendDay extends GapCounts {
  /** `YYYY-MM-DD` */
  day: string;
  opened: number;
  resolved: number;
}

/** `GET /governance/trend`. */
export interface TrendAnswer {
  from: string;
  until: string;
  /** Every day of the range from the first on which there are figures. */
  days: TrendDay[];
  /** Over the services that the caller may read: how many have which answer. */
  litmus: Record<keyof Litmus, Record<LitmusAnswer['answer'], number>>;
  evaluation: EvaluationSummary;
}

/** A document that the catalog refused. */
export interface RejectedDocument {
  /** Full reference. */
  entityRef: string;
  /** Where it stands. */
  location: string;
  /** Why, in words; each with its path and what to write instead. */
  errors: string[];
  /** ISO 8601. */
  since: string;
  /** True where the catalog still shows what it held before. */
  hasOldVersion: boolean;
}

/** `GET /governance/rejected`. */
export interface RejectedAnswer extends AnsweredInPages {
  items: RejectedDocument[];
}
