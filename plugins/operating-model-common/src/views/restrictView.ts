import type { CanRead } from '../canvas/restrictCanvas';

/** Who looks at a view. */
export interface Viewer {
  /** Whether the caller may read an entity, by its full reference. */
  canRead: CanRead;
  /** Whether the caller may see a finding, by its fingerprint; all where it is absent. */
  canSee?: (fingerprint: string) => boolean;
  /** Whether parts of the view say what was left out of them; they do where it is absent. */
  showHidden?: boolean;
}

/**
 * A view as a caller may see it. Every view names entities by objects with a `ref`: such an object in
 * a list is left out where the caller may not read the entity, and a field that holds one is undefined.
 * The object around it says so in `hiddenIn`, lest nobody that is shown be taken for nobody at all.
 * Fingerprints in a list named `findings`, and objects with a `fingerprint`, are left out where the caller
 * may not see the finding.
 *
 * @returns the view, and how many different entities were left out
 */
export function restrictView<T>(
  view: T,
  { canRead, canSee = () => true, showHidden = true }: Viewer,
): { view: T; hidden: number } {
  const hidden = new Set<string>();
  const restricted = restrict(view, { canRead, canSee, showHidden, hidden });
  // Only objects with an unreadable `ref` are taken out, from lists and optional fields.
  return { view: restricted as T, hidden: hidden.size };
}

interface Restriction extends Required<Viewer> {
  hidden: Set<string>;
}

function restrict(value: unknown, restriction: Restriction): unknown {
  if (Array.isArray(value)) {
    return value
      .map(each => restrict(each, restriction))
      .filter(each => each !== undefined);
  }
  if (typeof value !== 'object' || value === null) return value;
  const { canRead, canSee, showHidden, hidden } = restriction;
  const { ref, fingerprint } = value as {
    ref?: unknown;
    fingerprint?: unknown;
  };
  if (typeof ref === 'string' && !canRead(ref)) {
    hidden.add(ref);
    return undefined;
  }
  if (typeof fingerprint === 'string' && !canSee(fingerprint)) return undefined;
  const kept: Record<string, unknown> = {};
  const hiddenIn: Record<string, number> = {};
  for (const [key, each] of Object.entries(value)) {
    const restricted = restrictField(key, each, restriction);
    if (restricted !== undefined) kept[key] = restricted;
    else if (each !== undefined && INDISPENSABLE.includes(key))
      return undefined;
    const lost = lostOf(each, restricted);
    if (lost) hiddenIn[key] = lost;
  }
  if (showHidden && Object.keys(hiddenIn).length) kept.hiddenIn = hiddenIn;
  return kept;
}

/** How many entities a field lost. Findings are not counted: they are counted where they are listed. */
function lostOf(before: unknown, after: unknown): number {
  if (Array.isArray(before) && Array.isArray(after)) {
    return isTexts(before) ? 0 : before.length - after.length;
  }
  return typeof before === 'object' && before && after === undefined ? 1 : 0;
}

// Without the entity in one of these an object says nothing: an overlap with nobody, a decision that no
// entity declares.
const INDISPENSABLE = ['with', 'source', 'party', 'holder'];

function restrictField(
  key: string,
  value: unknown,
  restriction: Restriction,
): unknown {
  const { canSee } = restriction;
  if (key === 'findings' && isTexts(value)) return value.filter(canSee);
  if (key === 'finding' && typeof value === 'string') {
    return canSee(value) ? value : undefined;
  }
  return restrict(value, restriction);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(each => typeof each === 'string');
}
