import type {
  EntitySummary,
  ForumOverlap,
} from '@onemap/plugin-operating-model-common';

/** More forums than this nobody compares at a glance; the list names every pair. */
export const COMPARED = 15;

/** Whatever two forums decide both. */
export interface SharedDecisions {
  decisions: string[];
  information: ForumOverlap['information'];
}

/** The forums that decide something together with another, each once, by title; of very many, those with most overlaps. */
export function overlappingForums(
  overlaps: readonly ForumOverlap[],
): EntitySummary[] {
  const forums = new Map<string, { forum: EntitySummary; count: number }>();
  for (const { ref, kind, title, with: other } of overlaps) {
    for (const forum of [{ ref, kind, title }, other]) {
      const count = forums.get(forum.ref)?.count ?? 0;
      forums.set(forum.ref, { forum, count: count + 1 });
    }
  }
  return [...forums.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, COMPARED)
    .map(({ forum }) => forum)
    .sort((a, b) => a.title.localeCompare(b.title));
}

/** Tells what two forums decide both, whichever is named first; nothing where they share no decision. */
export function sharedBetween(
  overlaps: readonly ForumOverlap[],
): (a: string, b: string) => SharedDecisions | undefined {
  const byPair = new Map<string, ForumOverlap[]>();
  for (const overlap of overlaps) {
    const pair = pairOf(overlap.ref, overlap.with.ref);
    byPair.set(pair, [...(byPair.get(pair) ?? []), overlap]);
  }
  return (a, b) => {
    const own = byPair.get(pairOf(a, b));
    return own && sharedIn(own);
  };
}

function pairOf(a: string, b: string): string {
  return [a, b].sort().join(' ');
}

function sharedIn(own: readonly ForumOverlap[]): SharedDecisions {
  return {
    decisions: own.map(({ decision }) => decision).sort(),
    information:
      WORST.find(each => own.some(({ information }) => information === each)) ??
      'same',
  };
}

// Two pictures of one thing are worse than one that is missing.
const WORST = ['different', 'none', 'same'] as const;
