import {
  ALL_RELATION_PAIRS,
  ALL_RELATIONS,
  type RelationPairs,
} from '@backstage/plugin-catalog-graph';
import { RELATIONS } from '@onemap/plugin-operating-model-common';

/** Every relation that the graph can show: those of the catalog, then those of the operating model. */
export const knownRelations: string[] = [
  ...new Set([...ALL_RELATIONS, ...Object.entries(RELATIONS).flat()]),
];

/** The relations with their inverses. Where the catalog pairs a relation already, its pair stays. */
export const knownRelationPairs: RelationPairs = [
  ...ALL_RELATION_PAIRS,
  ...Object.entries(RELATIONS).filter(
    pair => !ALL_RELATION_PAIRS.some(known => known.some(isIn(pair))),
  ),
];

function isIn(pair: readonly string[]) {
  return (relation: string) => pair.includes(relation);
}
