import type { EntityLike } from '../kinds/entity';
import { refOf } from './references';

/** A relation that two fields can declare, one at each end. */
export interface TwoEnds {
  from: string;
  field: string;
  to: string;
  inverse: string;
}

/** Relations that can be declared from either end, with the same meaning. */
const SYMMETRIC: TwoEnds[] = [
  { from: 'Process', field: 'controls', to: 'Control', inverse: 'exercisedIn' },
  { from: 'Risk', field: 'controls', to: 'Control', inverse: 'mitigates' },
  {
    from: 'Service',
    field: 'information',
    to: 'InformationObject',
    inverse: 'services',
  },
];

/** Relations in which one end is a scope, where naming nothing means all. */
const SCOPES: TwoEnds[] = [
  { from: 'Service', field: 'processes', to: 'Process', inverse: 'services' },
  { from: 'Service', field: 'forums', to: 'Forum', inverse: 'services' },
];

const turned = ({ from, field, to, inverse }: TwoEnds): TwoEnds => ({
  from: to,
  field: inverse,
  to: from,
  inverse: field,
});

/** Relations that the other end can declare instead. */
export const EITHER_END = [
  ...SYMMETRIC,
  ...SYMMETRIC.map(turned),
  // Out of a scope into the list of the service; the first stays, so that the scope names services still.
  ...SCOPES.map(turned),
];
/** Relations that both ends can declare. */
export const SAID_TWICE = [
  ...SYMMETRIC,
  ...SYMMETRIC.map(turned),
  ...SCOPES.map(turned),
];

type Lists = Record<string, string[] | undefined>;

/** The model with a relation declared from the other end. */
export function declaredFromTheOtherEnd(
  model: readonly EntityLike[],
  relation: TwoEnds,
): EntityLike[] {
  return declared(model, relation, (list, known) => {
    const isScope = SCOPES.some(
      each => each.inverse === relation.field && each.to === relation.from,
    );
    return list.filter((ref, i) => !known.has(ref) || (isScope && i === 0));
  });
}

/** The model with a relation declared from both ends. */
export function declaredFromBothEnds(
  model: readonly EntityLike[],
  relation: TwoEnds,
): EntityLike[] {
  return declared(model, relation, list => list);
}

/** Declares a relation at its other end, and keeps what is said of the list at this one. */
function declared(
  model: readonly EntityLike[],
  { from, field, to, inverse }: TwoEnds,
  keep: (list: string[], known: ReadonlySet<string>) => string[],
): EntityLike[] {
  const result = structuredClone([...model]);
  const byRef = new Map(result.map(each => [refOf(each), each]));
  const known = new Set(
    [...byRef].flatMap(([ref, { kind }]) => (kind === to ? [ref] : [])),
  );
  for (const entity of result.filter(({ kind }) => kind === from)) {
    const spec = entity.spec as Lists; // Both fields are lists of references.
    const list = spec[field];
    if (!list) continue;
    const kept = keep(list, known);
    for (const ref of list) {
      const target = byRef.get(ref)?.spec as Lists | undefined;
      if (!target) continue;
      if (kept.includes(ref) && kept !== list) continue;
      target[inverse] = [
        ...new Set([...(target[inverse] ?? []), refOf(entity)]),
      ];
    }
    spec[field] = kept;
  }
  return result;
}
