import { DECISION_CHANGES } from './decisions';
import type { DistantChange } from './DistantChange';
import { FLOW_CHANGES } from './flow';
import { FORUM_CHANGES } from './forums';
import { MODEL_CHANGES } from './model';

/** One change for nearly each thing that is noted. */
export const DISTANT_CHANGES: readonly DistantChange[] = [
  ...DECISION_CHANGES,
  ...FORUM_CHANGES,
  ...FLOW_CHANGES,
  ...MODEL_CHANGES,
];

export { PACK } from './model';
