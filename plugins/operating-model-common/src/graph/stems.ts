import { nameOfRef } from '../kinds/entityRef';

/**
 * A full reference, and what is left of it without one character of the name. Of two references whose names
 * are one slip apart (a character left out, added or replaced, two swapped) one of these is the same.
 */
export function stemsOf(ref: string): Set<string> {
  const start = ref.length - nameOfRef(ref).length;
  const stems = new Set([ref]);
  for (let i = start; i < ref.length; i++) {
    stems.add(ref.slice(0, i) + ref.slice(i + 1));
  }
  return stems;
}
