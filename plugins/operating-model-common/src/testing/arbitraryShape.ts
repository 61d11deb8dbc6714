import fc from 'fast-check';
import type { EntityLike } from '../kinds/entity';
import { MODEL_KINDS } from './arbitraryModel';

/**
 * What all entities of a model have in common, so that shapes come up often that are rare by chance: boards of
 * all, templates for all, decisions that meet because nobody escalates.
 */
export interface Shape {
  /** The kinds of its entities: what is missing is referred to all the same. */
  kinds: readonly string[];
  /** Fields that no entity of the kind has. */
  without: readonly { kind: string; field: string }[];
  /** Whether there is one class of decision and one type of process, so that whatever can meet does. */
  isOfOneClass: boolean;
}

/** Fields by kind without which an entity holds for more, or is tied to less. */
const LEFT_OUT: Record<string, readonly string[]> = {
  Service: ['processes', 'forums', 'suppliers', 'information', 'environments'],
  Process: ['services', 'environments', 'basedOn', 'stages', 'information'],
  Forum: ['services', 'environments', 'escalatesTo', 'information', 'decides'],
  DecisionRight: ['services', 'environments', 'escalatesTo', 'condition'],
  Control: ['services', 'environments', 'mitigates', 'exercisedIn'],
  Supplier: ['responsibilities', 'contacts'],
  InformationObject: ['services'],
  Risk: ['controls'],
};

/** Any shape. */
export const arbitraryShape: fc.Arbitrary<Shape> = fc.record({
  kinds: fc.oneof(fc.constant(MODEL_KINDS), fc.subarray(MODEL_KINDS)),
  without: fc.subarray(
    Object.entries(LEFT_OUT).flatMap(([kind, fields]) =>
      fields.map(field => ({ kind, field })),
    ),
  ),
  isOfOneClass: fc.boolean(),
});

/** Entities as the shape has them. */
export function shaped(
  entities: readonly EntityLike[],
  { kinds, without, isOfOneClass }: Shape,
): EntityLike[] {
  return entities
    .filter(({ kind }) => kinds.includes(kind))
    .map(entity => {
      // It was generated, and its spec is an object.
      const spec = { ...(entity.spec as Record<string, unknown>) };
      for (const { kind, field } of without) {
        if (entity.kind === kind) delete spec[field];
      }
      if (isOfOneClass) {
        if (entity.kind === 'Process') spec.type = 'incident';
        if ('decision' in spec) spec.decision = 'change-approval';
        if ('decides' in spec) spec.decides = ['change-approval'];
      }
      return { ...entity, spec };
    });
}
