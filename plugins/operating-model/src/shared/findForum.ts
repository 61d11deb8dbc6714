import {
  pagesOf,
  type ForumOverlap,
  type ForumRow,
} from '@onemap/plugin-operating-model-common';
import type { OperatingModelApi } from '../api';
import { ALL_ROWS } from './allRows';

/** A forum with the overlaps of all forums; without it where the model does not hold it. */
export interface FoundForum {
  forum?: ForumRow;
  overlaps: readonly ForumOverlap[];
}

/** Looks for a forum by its full reference, page by page. */
export async function findForum(
  api: OperatingModelApi,
  ref: string,
): Promise<FoundForum> {
  const pages = pagesOf(cursor => api.getForums({ limit: ALL_ROWS, cursor }));
  for await (const { forums, overlaps } of pages) {
    const forum = forums.find(each => each.ref === ref);
    if (forum) return { forum, overlaps };
  }
  return { overlaps: [] };
}
