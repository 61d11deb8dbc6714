import type { CompoundEntityRef } from '@backstage/catalog-model';
import type { FetchApi } from '@backstage/frontend-plugin-api';
import type {
  AttestationRequest,
  FindingsQuery,
  ServicesQuery,
  WaiverRequest,
} from '@onemap/plugin-operating-model-common';
import type {
  GridQuery,
  ObligationsQuery,
  OperatingModelApi,
  ServiceName,
} from './OperatingModelApi';
import { OperatingModelError } from './OperatingModelError';
import { queryString } from './queryString';

/** The {@link OperatingModelApi} over HTTP. */
export class OperatingModelClient implements OperatingModelApi {
  constructor(private readonly fetchApi: FetchApi) {}

  getCanvas(service: ServiceName) {
    return this.get<'getCanvas'>(`${pathOf(service)}/canvas`);
  }

  getFlow(service: ServiceName) {
    return this.get<'getFlow'>(`${pathOf(service)}/flow`);
  }

  getContext({ kind, namespace, name }: CompoundEntityRef) {
    return this.get<'getContext'>(
      `${entityPath({ kind, namespace, name })}/context`,
    );
  }

  getAttestations(service: ServiceName) {
    return this.get<'getAttestations'>(`${pathOf(service)}/attestations`);
  }

  sign(service: ServiceName, request: AttestationRequest) {
    return this.post<'sign'>(`${pathOf(service)}/attestations`, request);
  }

  async withdrawSignature(service: ServiceName, role: string) {
    await this.send(`${pathOf(service)}/attestations${queryString({ role })}`, {
      method: 'DELETE',
    });
  }

  getServices(query: ServicesQuery) {
    return this.get<'getServices'>(`services${queryString({ ...query })}`);
  }

  getFindings(query: FindingsQuery) {
    return this.get<'getFindings'>(`findings${queryString({ ...query })}`);
  }

  exportFindings(query: FindingsQuery) {
    return this.file(`findings${queryString({ ...query })}`, 'text/csv');
  }

  getFinding(fingerprint: string) {
    return this.get<'getFinding'>(
      `findings/${encodeURIComponent(fingerprint)}`,
    );
  }

  acceptGap(fingerprint: string, waiver: WaiverRequest) {
    return this.post<'acceptGap'>(waiverOf(fingerprint), waiver);
  }

  approveGap(fingerprint: string) {
    return this.post<'approveGap'>(`${waiverOf(fingerprint)}/approval`, {});
  }

  async reopenGap(fingerprint: string) {
    await this.send(waiverOf(fingerprint), { method: 'DELETE' });
  }

  getLatestEvaluation() {
    return this.get<'getLatestEvaluation'>('evaluations/latest');
  }

  getRule(id: string) {
    return this.get<'getRule'>(`rules/${encodeURIComponent(id)}`);
  }

  getDecisions(query: GridQuery) {
    return this.get<'getDecisions'>(
      `governance/decisions${queryString({ ...query })}`,
    );
  }

  getForums(query: GridQuery) {
    return this.get<'getForums'>(
      `governance/forums${queryString({ ...query })}`,
    );
  }

  getProcesses(query: GridQuery) {
    return this.get<'getProcesses'>(
      `governance/processes${queryString({ ...query })}`,
    );
  }

  getSuppliers(query: GridQuery) {
    return this.get<'getSuppliers'>(
      `governance/suppliers${queryString({ ...query })}`,
    );
  }

  getObligations(query: ObligationsQuery) {
    return this.get<'getObligations'>(
      `governance/obligations${queryString({ ...query })}`,
    );
  }

  exportObligations(query: ObligationsQuery) {
    return this.file(
      `governance/obligations${queryString({ ...query })}`,
      'text/csv',
    );
  }

  exportForums() {
    return this.file('governance/forums?format=ics', 'text/calendar');
  }

  getProcessFlow({ namespace, name }: ServiceName) {
    return this.get<'getProcessFlow'>(
      `${entityPath({ kind: 'process', namespace, name })}/flow`,
    );
  }

  getReach(entity: CompoundEntityRef, query: GridQuery) {
    return this.get<'getReach'>(
      `${entityPath(entity)}/services${queryString({ ...query })}`,
    );
  }

  getTrend() {
    return this.get<'getTrend'>('governance/trend');
  }

  getRejected(query: GridQuery) {
    return this.get<'getRejected'>(
      `governance/rejected${queryString({ ...query })}`,
    );
  }

  /** The body is what the wire types of the common package say: the backend is built on the same ones. */
  private async get<M extends keyof OperatingModelApi>(
    path: string,
  ): Promise<Awaited<ReturnType<OperatingModelApi[M]>>> {
    const response = await this.send(path);
    return response.json();
  }

  /** @see get */
  private async post<M extends keyof OperatingModelApi>(
    path: string,
    body: object,
  ): Promise<Awaited<ReturnType<OperatingModelApi[M]>>> {
    const response = await this.send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.json();
  }

  private async file(path: string, accept: string): Promise<Blob> {
    const response = await this.send(path, { headers: { accept } });
    return response.blob();
  }

  private async send(path: string, init?: RequestInit): Promise<Response> {
    const response = await this.fetchApi.fetch(
      `plugin://operating-model/${path}`,
      init,
    );
    if (!response.ok) throw await OperatingModelError.of(response);
    return response;
  }
}

function pathOf({ namespace, name }: ServiceName): string {
  return `services/${encodeURIComponent(namespace)}/${encodeURIComponent(name)}`;
}

function entityPath({ kind, namespace, name }: CompoundEntityRef): string {
  const path = [kind.toLowerCase(), namespace, name].map(encodeURIComponent);
  return `entities/${path.join('/')}`;
}

function waiverOf(fingerprint: string): string {
  return `findings/${encodeURIComponent(fingerprint)}/waiver`;
}
