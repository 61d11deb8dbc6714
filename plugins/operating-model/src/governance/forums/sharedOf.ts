import type {
  EntitySummary,
  ForumOverlap,
} from '@onemap/plugin-operating-model-common';

/** Whatever two forums decide both. */
export interface SharedDecisions {
  decisions: string[];
  information: ForumOverlap['information'];
}

/** The forums that decide something together with another, each once, by title. */
export function overlappingForums(
  overlaps: readonly ForumOverlap[],
): EntitySummary[] {
  const forums = new Map<string, EntitySummary>();
  for (const { ref, kind, title, with: other } of overlaps) {
    forums.set(ref, { ref, kind, title });
    forums.set(other.ref, other);
  }
  return [...forums.values()].sort((a, b) => a.title.localeCompare(b.title));
}

/** What two forums decide both, whichever is named first; nothing where they share no decision. */
export function sharedOf(
  overlaps: readonly ForumOverlap[],
  a: string,
  b: string,
): SharedDecisions | undefined {
  const own = overlaps.filter(
    ({ ref, with: other }) =>
      (ref === a && other.ref === b) || (ref === b && other.ref === a),
  );
  if (!own.length) return undefined;
  return {
    decisions: own.map(({ decision }) => decision).sort(),
    information:
      WORST.find(each => own.some(({ information }) => information === each)) ??
      'same',
  };
}

// Two pictures of one thing are worse than one that is missing.
const WORST = ['different', 'none', 'same'] as const;
