import {
  pagesOf,
  type DecisionRow,
} from '@onemap/plugin-operating-model-common';
import type { OperatingModelApi } from '../api';
import { ALL_ROWS } from '../shared/allRows';

/** Looks for the row of a decision right by its full reference, page by page; null where the model does not hold it. */
export async function findDecision(
  api: OperatingModelApi,
  ref: string,
): Promise<DecisionRow | null> {
  const pages = pagesOf(cursor =>
    api.getDecisions({ limit: ALL_ROWS, cursor }),
  );
  for await (const { rows } of pages) {
    const row = rows.find(each => each.ref === ref);
    if (row) return row;
  }
  return null;
}
