import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  mayReadFinding,
  type CanRead,
} from '@onemap/plugin-operating-model-common';
import type {
  FindingCondition,
  FindingRecord,
  FindingsVisibility,
} from '../database/FindingsStore';
import { matchesCondition } from './matchesCondition';

/** Somebody who asks, and what of the model is for his eyes. */
export interface Caller {
  credentials: BackstageCredentials;
  /** Full reference of the user; undefined where a service asks for itself. */
  userRef: string | undefined;
  /** Whether the caller may read an entity. What the model does not hold hides nothing. */
  canRead: CanRead;
  /** Stands for what the caller may read: the same object as long as that is the same. */
  readable: object;
  /** Condition of the policy on findings. */
  condition: FindingCondition | undefined;
  /** True where nothing is withheld from the caller. */
  readsAll: boolean;
  /** The same as a filter for the database. */
  visibility(): Promise<FindingsVisibility>;
  /** Tells apart callers who see different things. */
  key: string;
}

/** Whether a caller may see a finding. */
export function maySee(caller: Caller, record: FindingRecord): boolean {
  return (
    mayReadFinding(record.finding, caller.canRead) &&
    matchesCondition(record, caller.condition)
  );
}
