import fc from 'fast-check';
import type { EntityLike } from '../kinds/entity';

/** One thing that happens to a model; the numbers say to which entity, and in which way, whatever they are. */
export interface Edit {
  act: (typeof ACTS)[number];
  pick: number;
  way: number;
}

/** As people make them, often of one field; and what else the findings depend on. */
const ACTS = [
  'field',
  'field',
  'field',
  'field',
  'replace',
  'rename',
  'remove',
  'restore',
  'estrange',
  'reject',
  'accept',
  'sign',
  'withdraw',
] as const;

/** Any edit. */
export const arbitraryEdit: fc.Arbitrary<Edit> = fc.record({
  act: fc.constantFrom(...ACTS),
  pick: fc.nat(1000),
  way: fc.nat(1000),
});

/** An entity with one field of another version in the place of its own, or without it. */
export function withField(
  entity: EntityLike,
  other: EntityLike,
  way: number,
): EntityLike {
  // Both were generated, and their specs are objects.
  const own = entity.spec as Record<string, unknown>;
  const others = other.spec as Record<string, unknown>;
  const names = [...new Set([...Object.keys(own), ...Object.keys(others)])];
  const differing = names.filter(
    name => JSON.stringify(own[name]) !== JSON.stringify(others[name]),
  );
  if (!differing.length) return entity;
  const name = differing[way % differing.length];
  const { [name]: _, ...spec } = own;
  if (name in others) spec[name] = others[name];
  return { ...entity, spec };
}
