import type { CompoundEntityRef } from '@backstage/catalog-model';
import type { FetchApi } from '@backstage/frontend-plugin-api';
import type {
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
    const path = [kind.toLowerCase(), namespace, name]
      .map(encodeURIComponent)
      .join('/');
    return this.get<'getContext'>(`entities/${path}/context`);
  }

  getAttestations(service: ServiceName) {
    return this.get<'getAttestations'>(`${pathOf(service)}/attestations`);
  }

  getServices(query: ServicesQuery) {
    return this.get<'getServices'>(`services${queryString({ ...query })}`);
  }

  getFindings(query: FindingsQuery) {
    return this.get<'getFindings'>(`findings${queryString({ ...query })}`);
  }

  async exportFindings(query: FindingsQuery) {
    const response = await this.send(`findings${queryString({ ...query })}`, {
      headers: { accept: 'text/csv' },
    });
    return response.blob();
  }

  getFinding(fingerprint: string) {
    return this.get<'getFinding'>(
      `findings/${encodeURIComponent(fingerprint)}`,
    );
  }

  async acceptGap(fingerprint: string, waiver: WaiverRequest) {
    const response = await this.send(waiverOf(fingerprint), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(waiver),
    });
    return response.json();
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

function waiverOf(fingerprint: string): string {
  return `findings/${encodeURIComponent(fingerprint)}/waiver`;
}
