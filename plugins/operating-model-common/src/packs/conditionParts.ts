import type { Condition } from './Pack';

type Parts = Required<Condition>;

/** The name of a part of a condition, such as `control`. */
export type PartName = keyof Parts;

/** A function for each part of a condition, over what the part asks. */
export type ForEachPart<A extends unknown[], R> = {
  [P in PartName]: (asked: Parts[P], ...rest: A) => R;
};

/** The parts that a condition names, in its order. */
export function partsOf(condition: Condition): PartName[] {
  // The keys of a condition are those of its schema, which readPack has checked.
  const names = Object.keys(condition) as PartName[];
  return names.filter(name => condition[name] !== undefined);
}

/** Calls the function of a part that the condition names. */
export function applyPart<P extends PartName, A extends unknown[], R>(
  functions: ForEachPart<A, R>,
  part: P,
  condition: Condition,
  ...rest: A
): R {
  // partsOf has given the name, so that the part is there.
  const asked = (condition as Parts)[part];
  return functions[part](asked, ...rest);
}
