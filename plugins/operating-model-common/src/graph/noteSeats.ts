import type { ForumEntity } from './ModelEntity';
import type { Reads } from './Reads';

/**
 * Lets a forum say when somebody looks at who sits in it. All services read the boards of all, and few of them
 * who sits there: another chair concerns only those.
 */
export function noteSeats({ ref, spec }: ForumEntity, reads: Reads): void {
  for (const field of SEATS) {
    const seated = spec[field];
    Object.defineProperty(spec, field, {
      enumerable: seated !== undefined,
      get() {
        reads.note('seats', ref);
        return seated;
      },
    });
  }
}

/** The fields of a Forum that say who sits in it. */
export const SEATS = ['chair', 'members'] as const;
