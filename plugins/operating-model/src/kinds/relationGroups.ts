import type { Entity } from '@backstage/catalog-model';
import {
  RELATIONS,
  type RelationType,
} from '@onemap/plugin-operating-model-common';

/** A relation of the operating model in either direction. */
export type RelationName = RelationType | (typeof RELATIONS)[RelationType];

/** What an entity is tied to by one relation. */
export interface RelationGroup {
  relation: RelationName;
  /** Full references, each once. */
  refs: string[];
}

/** What weighs most comes first: who answers for it, who decides, who does the work. */
const ORDER: RelationName[] = [
  'ownedBy',
  'ownerOf',
  'decides',
  'decidedBy',
  'chairs',
  'chairedBy',
  'attends',
  'attendedBy',
  'performs',
  'performedBy',
  'staffs',
  'staffedBy',
];

const NAMES = new Set<RelationName>([
  ...ORDER,
  ...Object.entries(RELATIONS).flatMap(
    // Object.entries forgets that the keys are those of RELATIONS.
    ([type, inverse]) => [type as RelationType, inverse],
  ),
]);

/** The relations of an entity that belong to the operating model, by name. */
export function relationGroups({ relations = [] }: Entity): RelationGroup[] {
  return [...NAMES].flatMap(relation => {
    const refs = relations
      .filter(({ type }) => type === relation)
      .map(({ targetRef }) => targetRef);
    return refs.length ? [{ relation, refs: [...new Set(refs)] }] : [];
  });
}
