import type { EntitySummary, Restricted } from '../canvas/CanvasModel';
import { summaryOf, summaryOfReference } from '../canvas/computeCanvas';
import type { Finding } from '../findings/Finding';
import { suppliersOf } from '../graph/boxes';
import { isA } from '../graph/ModelEntity';
import type { ModelGraph } from '../graph/ModelGraph';
import { pushTo } from '../graph/multimap';
import { dutyOf, type SupplierDuty } from './context';
import { findingsByEntity } from './findingsByEntity';

/** A supplier and one service: what is declared, what the flow says. */
export interface SupplierCell extends EntitySummary, Restricted {
  criticality: string;
  responsibilities: SupplierDuty['responsibilities'];
  /** Stages that it performs, by process. */
  performs: (EntitySummary & { stages: string[] })[];
  /** Fingerprints of open findings about the two. */
  findings: string[];
}

/** One row: a supplier, and its services. */
export interface SupplierRow extends EntitySummary, Restricted {
  type: string;
  critical: boolean;
  owner?: EntitySummary;
  contract?: { reference?: string; ends?: string };
  contacts: SupplierDuty['contacts'];
  services: SupplierCell[];
  findings: string[];
}

/** `GET /governance/suppliers`: suppliers × services. */
export interface SupplierMatrix extends Restricted {
  suppliers: SupplierRow[];
}

/** The supplier matrix of the model. */
export function supplierMatrixOf(
  graph: ModelGraph,
  findings: readonly Finding[],
): SupplierMatrix {
  const open = findings.filter(({ waived }) => !waived);
  const byEntity = findingsByEntity(open);
  const byFingerprint = new Map(
    open.map(finding => [finding.fingerprint, finding]),
  );
  const cells = new Map<string, SupplierCell[]>();
  for (const service of graph.entities('Service')) {
    for (const { entity, reasons } of suppliersOf(graph, service)) {
      if (!isA(entity, 'Supplier')) continue;
      const performs = new Map<string, EntitySummary & { stages: string[] }>();
      for (const { as, from, detail } of reasons) {
        if (as !== 'performs') continue;
        const process = performs.get(from.ref) ?? {
          ...summaryOf(from),
          stages: [],
        };
        process.stages.push(detail ?? '');
        performs.set(from.ref, process);
      }
      pushTo(cells, entity.ref, {
        ...summaryOf(service),
        criticality: service.spec.criticality ?? 'medium',
        responsibilities: dutyOf(graph, entity, service).responsibilities,
        performs: [...performs.values()],
        findings: (byEntity.get(entity.ref) ?? []).filter(fingerprint =>
          byFingerprint.get(fingerprint)?.services.includes(service.ref),
        ),
      });
    }
  }
  return {
    suppliers: graph.entities('Supplier').map(supplier => ({
      ...summaryOf(supplier),
      type: supplier.spec.type,
      critical: supplier.spec.critical ?? false,
      owner: supplier.spec.owner && summaryOfReference(supplier.spec.owner),
      contract: supplier.spec.contract && {
        reference: supplier.spec.contract.reference,
        ends: supplier.spec.contract.ends,
      },
      contacts: supplier.spec.contacts ?? [],
      services: cells.get(supplier.ref) ?? [],
      findings: byEntity.get(supplier.ref) ?? [],
    })),
  };
}
