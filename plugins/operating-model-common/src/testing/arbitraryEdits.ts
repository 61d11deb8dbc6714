import fc from 'fast-check';
import type { EntityLike } from '../kinds/entity';
import { arbitraryModel } from './arbitraryModel';

/** One thing that happens to a model; `pick` says to which entity, by whatever number. */
export type Edit = { pick: number } & (
  | { act: 'replace' | 'field'; by: EntityLike[]; field: number }
  | {
      act:
        | 'rename'
        | 'remove'
        | 'restore'
        | 'estrange'
        | 'reject'
        | 'accept'
        | 'sign'
        | 'withdraw';
    }
);

const pick = fc.nat(1000);

/** Edits as people make them: of one field, of a whole document, of a title; of what is gone and comes back; and what else the findings depend on. */
export const arbitraryEdit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      pick,
      act: fc.constantFrom('replace' as const, 'field' as const, 'field'),
      by: arbitraryModel,
      field: pick,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      pick,
      act: fc.constantFrom(
        'rename' as const,
        'remove',
        'restore',
        'estrange',
        'reject',
        'accept',
        'sign',
        'withdraw',
      ),
    }),
  },
);

/** An entity with one field of another version in the place of its own, or without it. */
export function withField(
  entity: EntityLike,
  other: EntityLike,
  field: number,
): EntityLike {
  // Both were generated, and their specs are objects.
  const own = entity.spec as Record<string, unknown>;
  const others = other.spec as Record<string, unknown>;
  const names = [...new Set([...Object.keys(own), ...Object.keys(others)])];
  if (!names.length) return other;
  const name = names[field % names.length];
  const { [name]: _, ...spec } = own;
  if (name in others) spec[name] = others[name];
  return { ...entity, spec };
}
