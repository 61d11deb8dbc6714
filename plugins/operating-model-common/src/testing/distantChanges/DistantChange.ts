import type { EntityLike } from '../../kinds/entity';

/**
 * A change that concerns who does not name what changed: the rule that finds something else then, what happens,
 * the model before, and what is put in. Each rests on one thing or two that an index notes of what it is asked.
 */
export type DistantChange = [
  rule: string,
  what: string,
  before: EntityLike[],
  put: EntityLike,
];
