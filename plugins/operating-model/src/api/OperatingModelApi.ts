import type { CompoundEntityRef } from '@backstage/catalog-model';
import { createApiRef } from '@backstage/frontend-plugin-api';
import type {
  CanvasAnswer,
  EntityContext,
  EvaluationDetail,
  FindingDetail,
  FindingsQuery,
  FindingView,
  FlowModel,
  Page,
  PortalWaiver,
  ServiceRow,
  ServicesQuery,
  WaiverRequest,
} from '@onemap/plugin-operating-model-common';

/** A service by name; its kind goes without saying. */
export type ServiceName = Pick<CompoundEntityRef, 'namespace' | 'name'>;

/**
 * What the portal asks the operating model backend. Every answer holds only what the caller may read.
 *
 * @throws every method throws {@link OperatingModelError} where the backend refuses or cannot answer
 */
export interface OperatingModelApi {
  /** The canvas of a service with its findings. */
  getCanvas(service: ServiceName): Promise<CanvasAnswer>;
  /** The processes of a service, stage by stage and environment by environment. */
  getFlow(service: ServiceName): Promise<FlowModel>;
  /** Who owns an entity of any kind, and who decides about it. */
  getContext(entity: CompoundEntityRef): Promise<EntityContext>;
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
  /** Takes back what {@link OperatingModelApi.acceptGap} did. */
  reopenGap(fingerprint: string): Promise<void>;
  /** When the model was last evaluated, and how that went. */
  getLatestEvaluation(): Promise<EvaluationDetail>;
}

/** Reference of the {@link OperatingModelApi}. */
export const operatingModelApiRef = createApiRef<OperatingModelApi>().with({
  id: 'plugin.operating-model.client',
  pluginId: 'operating-model',
});
