import type { Request } from 'express';
import { createHash } from 'node:crypto';
import { version } from '../../package.json';
import type { FindingsStore } from '../database/FindingsStore';
import type { Context } from '../services/Context';

/** Says whether what is stored changed. */
export type Stored = Pick<FindingsStore, 'revisions'>;

// When the catalog was last looked at stands in every answer and moves on with every look. An answer that
// is otherwise the same may be used again for as long as its reader would hardly notice.
const CHECKED_WITHIN_MS = 5 * 60_000;

/**
 * What an answer is known by: the same tag for the same caller means the same answer. It depends on all
 * that an answer is made of, and on the caller himself, so that nobody's tag fits somebody else's answer.
 */
export async function entityTag(
  { live, caller, today, problem, checkedAt }: Context,
  req: Pick<Request, 'originalUrl' | 'headers'>,
  stored: Stored | undefined,
): Promise<string> {
  const parts = [
    // Another version of the plugin may write the same answer otherwise.
    version,
    live.version,
    // Another replica may have written what this one serves without having looked yet.
    stored ? await stored.revisions() : null,
    caller.key,
    caller.userRef ?? null,
    today,
    problem ?? null,
    checkedAt ? Math.floor(checkedAt.getTime() / CHECKED_WITHIN_MS) : null,
    req.originalUrl,
    req.headers.accept ?? null,
  ];
  const digest = createHash('sha256').update(JSON.stringify(parts));
  // Weak: the answers mean the same and may differ in when they say that they were checked.
  return `W/"${digest.digest('base64url').slice(0, 27)}"`;
}
