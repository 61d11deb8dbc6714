import type { CompoundEntityRef } from '@backstage/catalog-model';
import type { Litmus } from '../../litmus/computeLitmus';
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
  Health,
  ObligationsAnswer,
  Page,
  PortalWaiver,
  ProcessesAnswer,
  ProcessFlowAnswer,
  ReachAnswer,
  RejectedAnswer,
  RuleDetail,
  RuleInfo,
  ServiceRow,
  ServicesQuery,
  SuppliersAnswer,
  TrendAnswer,
  WaiverRequest,
} from '../types';
import type { CompactCanvas } from '../canvas/CompactCanvas';
import { expandCanvas } from '../canvas/expand';
import { Connection, type ConnectionOptions } from './Connection';
import { queryString } from './queryString';

/** A service or process by name; its kind goes without saying. */
export type NameInNamespace = Pick<CompoundEntityRef, 'namespace' | 'name'>;

/** Which part of a grid is asked for. */
export interface GridQuery {
  /** How many rows at most. */
  limit?: number;
  /** The place to go on from; the first rows without one. */
  cursor?: string;
}

/** Days, `YYYY-MM-DD`, both included. */
export interface DaysQuery {
  from?: string;
  until?: string;
}

/** Packs by id, and services by full reference. */
export interface ObligationsQuery extends GridQuery {
  pack?: string[];
  service?: string[];
}

/**
 * Every route of the backend, by the name that it has in the OpenAPI document. Each answer holds only what
 * the caller may read. A list is read page by page; see {@link pagesOf}.
 *
 * @throws every method throws {@link ProblemError} where the backend refuses or cannot answer
 */
export class OperatingModelHttpClient {
  private readonly connection: Connection;

  constructor(options: ConnectionOptions) {
    this.connection = new Connection(options);
  }

  listServices(query: ServicesQuery = {}) {
    return this.get<Page<ServiceRow>>('/services', query);
  }

  /** The services of all pages as CSV. */
  exportServices(query: ServicesQuery = {}) {
    return this.file('/services', 'text/csv', query);
  }

  async getCanvas(service: NameInNamespace): Promise<CanvasAnswer> {
    return expandCanvas(
      await this.get<CompactCanvas>(`${pathOf(service)}/canvas`),
    );
  }

  getLitmus(service: NameInNamespace) {
    return this.get<Litmus>(`${pathOf(service)}/litmus`);
  }

  getFlow(service: NameInNamespace) {
    return this.get<FlowAnswer>(`${pathOf(service)}/flow`);
  }

  getContext(entity: CompoundEntityRef) {
    return this.get<ContextAnswer>(`${pathOfEntity(entity)}/context`);
  }

  getProcessFlow(process: NameInNamespace) {
    const path = pathOfEntity({ kind: 'process', ...process });
    return this.get<ProcessFlowAnswer>(`${path}/flow`);
  }

  getReach(entity: CompoundEntityRef, query: GridQuery = {}) {
    return this.get<ReachAnswer>(`${pathOfEntity(entity)}/services`, query);
  }

  listAttestations(service: NameInNamespace) {
    return this.get<AttestationsAnswer>(`${pathOf(service)}/attestations`);
  }

  sign(service: NameInNamespace, request: AttestationRequest) {
    return this.post<AttestationsAnswer>(
      `${pathOf(service)}/attestations`,
      request,
    );
  }

  withdrawSignature(service: NameInNamespace, role: string) {
    return this.connection.delete(
      `${pathOf(service)}/attestations${queryString({ role })}`,
    );
  }

  listFindings(query: FindingsQuery = {}) {
    return this.get<Page<FindingView>>('/findings', query);
  }

  /** The findings of all pages as CSV. */
  exportFindings(query: FindingsQuery = {}) {
    return this.file('/findings', 'text/csv', query);
  }

  getFinding(fingerprint: string) {
    return this.get<FindingDetail>(pathOfFinding(fingerprint));
  }

  requestWaiver(fingerprint: string, waiver: WaiverRequest) {
    return this.post<PortalWaiver>(
      `${pathOfFinding(fingerprint)}/waiver`,
      waiver,
    );
  }

  approveWaiver(fingerprint: string) {
    return this.post<PortalWaiver>(
      `${pathOfFinding(fingerprint)}/waiver/approval`,
    );
  }

  removeWaiver(fingerprint: string) {
    return this.connection.delete(`${pathOfFinding(fingerprint)}/waiver`);
  }

  getDecisions(query: GridQuery = {}) {
    return this.get<DecisionsAnswer>('/governance/decisions', query);
  }

  getProcesses(query: GridQuery = {}) {
    return this.get<ProcessesAnswer>('/governance/processes', query);
  }

  getSuppliers(query: GridQuery = {}) {
    return this.get<SuppliersAnswer>('/governance/suppliers', query);
  }

  getForums(query: GridQuery & DaysQuery = {}) {
    return this.get<ForumsAnswer>('/governance/forums', query);
  }

  /** The meetings of all forums as an iCalendar file. */
  exportForums() {
    return this.file('/governance/forums', 'text/calendar', {});
  }

  getObligations(query: ObligationsQuery = {}) {
    return this.get<ObligationsAnswer>('/governance/obligations', query);
  }

  /** The obligations of all pages as CSV. */
  exportObligations(query: ObligationsQuery = {}) {
    return this.file('/governance/obligations', 'text/csv', query);
  }

  getTrend(query: DaysQuery & { service?: string } = {}) {
    return this.get<TrendAnswer>('/governance/trend', query);
  }

  getRejected(query: GridQuery = {}) {
    return this.get<RejectedAnswer>('/governance/rejected', query);
  }

  listRules() {
    return this.get<{ items: RuleInfo[] }>('/rules');
  }

  getRule(id: string) {
    return this.get<RuleDetail>(`/rules/${encodeURIComponent(id)}`);
  }

  getLatestEvaluation() {
    return this.get<EvaluationDetail>('/evaluations/latest');
  }

  evaluate() {
    return this.post<EvaluationDetail>('/evaluations');
  }

  getHealth() {
    return this.get<Health>('/health');
  }

  private get<T>(path: string, query: object = {}): Promise<T> {
    return this.connection.json('GET', `${path}${queryString(query)}`);
  }

  private post<T>(path: string, body: object = {}): Promise<T> {
    return this.connection.json('POST', path, body);
  }

  private file(path: string, type: string, query: object): Promise<Blob> {
    return this.connection.file(`${path}${queryString(query)}`, type);
  }
}

function pathOf({ namespace, name }: NameInNamespace): string {
  return `/services/${joined(namespace, name)}`;
}

function pathOfEntity({ kind, namespace, name }: CompoundEntityRef): string {
  return `/entities/${joined(kind.toLowerCase(), namespace, name)}`;
}

function pathOfFinding(fingerprint: string): string {
  return `/findings/${encodeURIComponent(fingerprint)}`;
}

function joined(...parts: string[]): string {
  return parts.map(encodeURIComponent).join('/');
}
