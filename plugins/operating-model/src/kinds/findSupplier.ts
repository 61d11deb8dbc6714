import {
  pagesOf,
  type SupplierRow,
} from '@onemap/plugin-operating-model-common';
import type { OperatingModelApi } from '../api';
import { ALL_ROWS } from '../shared/allRows';

/** Looks for a supplier by its full reference, page by page; null where the model does not hold it. */
export async function findSupplier(
  api: OperatingModelApi,
  ref: string,
): Promise<SupplierRow | null> {
  const pages = pagesOf(cursor =>
    api.getSuppliers({ limit: ALL_ROWS, cursor }),
  );
  for await (const { suppliers } of pages) {
    const supplier = suppliers.find(each => each.ref === ref);
    if (supplier) return supplier;
  }
  return null;
}
