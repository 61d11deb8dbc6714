import type { Words } from './useWords';

/** Requirements as people cite them, by pack: `NIS2 20.1`, then `21.2.a` of the same. */
export function requirementNames(
  ids: readonly string[],
  word: Words,
): string[] {
  return ids.map((id, index) => {
    const [pack, point] = partsOf(id);
    const isSamePack = index > 0 && partsOf(ids[index - 1])[0] === pack;
    return isSamePack || !pack ? point : `${word('pack', pack)} ${point}`;
  });
}

/** What stands before the first colon is the pack; a control may name what is in none. */
function partsOf(id: string): [pack: string, point: string] {
  const colon = Math.max(id.indexOf(':'), 0);
  return [id.slice(0, colon), id.slice(colon && colon + 1)];
}
