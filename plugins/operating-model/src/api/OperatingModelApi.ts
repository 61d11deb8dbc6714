import type { CompoundEntityRef } from '@backstage/catalog-model';
import { createApiRef } from '@backstage/frontend-plugin-api';
import type {
  AttestationRequest,
  AttestationsAnswer,
  CanvasAnswer,
  ContextAnswer,
  DecisionsAnswer,
  EvaluationDetail,
  FindingDetail,
  FindingsQuery,
  FindingView,
  FlowAnswer,
  ForumsAnswer,
  ObligationsAnswer,
  Page,
  PortalWaiver,
  ProcessesAnswer,
  ProcessFlowAnswer,
  ReachAnswer,
  RejectedAnswer,
  RuleDetail,
  ServiceRow,
  ServicesQuery,
  SuppliersAnswer,
  TrendAnswer,
  WaiverRequest,
} from '@onemap/plugin-operating-model-common';

/** A service by name; its kind goes without saying. */
export type ServiceName = Pick<CompoundEntityRef, 'namespace' | 'name'>;

/** Which part of a grid is asked for. */
export interface GridQuery {
  /** The place to go on from; the first rows without one. */
  cursor?: string;
  /** How many rows at most. */
  limit?: number;
}

/** Which part of the obligations is asked for. */
export interface ObligationsQuery extends GridQuery {
  /** Id of the one pack. */
  pack?: string;
  /** Full references of the services. */
  service?: string[];
}

/**
 * What the portal asks the operating model backend. Every answer holds only what the caller may read.
 *
 * @throws every method throws {@link OperatingModelError} where the backend refuses or cannot answer
 */
export interface OperatingModelApi {
  /** The canvas of a service with its findings. */
  getCanvas(service: ServiceName): Promise<CanvasAnswer>;
  /** The processes of a service, stage by stage and environment by environment. */
  getFlow(service: ServiceName): Promise<FlowAnswer>;
  /** Who owns an entity of any kind, and who decides about it. */
  getContext(entity: CompoundEntityRef): Promise<ContextAnswer>;
  /** Who has signed the model of a service, who must, and what changed since. */
  getAttestations(service: ServiceName): Promise<AttestationsAnswer>;
  /** Signs what the caller looked at. Refused as a conflict where the model has changed since. */
  sign(
    service: ServiceName,
    request: AttestationRequest,
  ): Promise<AttestationsAnswer>;
  /** Withdraws the signature of a role. */
  withdrawSignature(service: ServiceName, role: string): Promise<void>;
  /** Services, page by page. */
  getServices(query: ServicesQuery): Promise<Page<ServiceRow>>;
  /** Findings, page by page. */
  getFindings(query: FindingsQuery): Promise<Page<FindingView>>;
  /** The same findings, all pages, as a CSV file. */
  exportFindings(query: FindingsQuery): Promise<Blob>;
  /** One finding with its history. */
  getFinding(fingerprint: string): Promise<FindingDetail>;
  /** Asks for a gap to be accepted until a date. */
  acceptGap(fingerprint: string, waiver: WaiverRequest): Promise<PortalWaiver>;
  /** Approves what another person asked for with {@link OperatingModelApi.acceptGap}. */
  approveGap(fingerprint: string): Promise<PortalWaiver>;
  /** Takes back what {@link OperatingModelApi.acceptGap} did. */
  reopenGap(fingerprint: string): Promise<void>;
  /** When the model was last evaluated, and how that went. */
  getLatestEvaluation(): Promise<EvaluationDetail>;
  /** What a rule finds, why, and how to mend it. */
  getRule(id: string): Promise<RuleDetail>;
  /** Decisions, and who has which role in them. */
  getDecisions(query: GridQuery): Promise<DecisionsAnswer>;
  /** Forums, their meetings of the next weeks, and which decide the same. */
  getForums(query: GridQuery): Promise<ForumsAnswer>;
  /** Processes by type and department. */
  getProcesses(query: GridQuery): Promise<ProcessesAnswer>;
  /** Suppliers and what they do for which service. */
  getSuppliers(query: GridQuery): Promise<SuppliersAnswer>;
  /** Meetings of the forums as an iCalendar file. */
  exportForums(): Promise<Blob>;
  /** Requirements, and the services that fall under them. */
  getObligations(query: ObligationsQuery): Promise<ObligationsAnswer>;
  /** The same, all pages, as a CSV file. */
  exportObligations(query: ObligationsQuery): Promise<Blob>;
  /** The flow of one process, whichever services follow it. */
  getProcessFlow(process: ServiceName): Promise<ProcessFlowAnswer>;
  /** The services that a process or control holds for. */
  getReach(entity: CompoundEntityRef, query: GridQuery): Promise<ReachAnswer>;
  /** Open gaps day by day, and how many services have which litmus answer. */
  getTrend(): Promise<TrendAnswer>;
  /** Documents that the catalog refused, and why. */
  getRejected(query: GridQuery): Promise<RejectedAnswer>;
}

/** Reference of the {@link OperatingModelApi}. */
export const operatingModelApiRef = createApiRef<OperatingModelApi>().with({
  id: 'plugin.operating-model.client',
  pluginId: 'operating-model',
});
