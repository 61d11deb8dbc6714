import type {
  EntitySummary,
  SupplierRow,
} from '@onemap/plugin-operating-model-common';

/** More columns than this nobody reads, and a browser draws them slowly. */
export const COLUMNS = 20;

/**
 * The services that get a column of their own: those with a gap of a supplier first, then those with
 * most suppliers.
 */
export function busiestServices(
  suppliers: readonly SupplierRow[],
): EntitySummary[] {
  const found = new Map<
    string,
    { service: EntitySummary; gaps: number; suppliers: number }
  >();
  for (const service of suppliers.flatMap(({ services }) => services)) {
    const entry = found.get(service.ref) ?? { service, gaps: 0, suppliers: 0 };
    entry.gaps += service.findings.length;
    entry.suppliers += 1;
    found.set(service.ref, entry);
  }
  return [...found.values()]
    .sort(
      (a, b) =>
        Number(b.gaps > 0) - Number(a.gaps > 0) || b.suppliers - a.suppliers,
    )
    .slice(0, COLUMNS)
    .map(({ service }) => service);
}
