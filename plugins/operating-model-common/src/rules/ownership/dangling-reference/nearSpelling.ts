import { kindOfRef, nameOfRef } from '../../../kinds/entityRef';
import type { ModelGraph } from '../../../graph/ModelGraph';

/**
 * The entity that a reference to nothing most likely meant: of the same name in another namespace, or
 * whose name is one slip of the hand away. The slips are looked up rather than all names compared, so
 * that many dangling references in a large model cost no more than few in a small one.
 *
 * @param ref - full reference
 * @returns full reference, or undefined
 */
export function nearSpellingOf(
  graph: ModelGraph,
  ref: string,
): string | undefined {
  const kind = kindOfRef(ref);
  const name = nameOfRef(ref);
  for (const namespace of graph.namespaces) {
    const elsewhere = `${kind}:${namespace}/${name}`;
    if (graph.get(elsewhere)) return elsewhere;
  }
  const prefix = ref.slice(0, ref.length - name.length);
  const found = oneSlipFrom(name).filter(each => graph.get(prefix + each));
  return found.length ? prefix + found.sort()[0] : undefined;
}

const CHARACTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789-_.'];

/** Every text that differs by one character left out, added or replaced, or by two swapped. */
function oneSlipFrom(text: string): string[] {
  const slips: string[] = [];
  for (let i = 0; i <= text.length; i++) {
    const [before, after] = [text.slice(0, i), text.slice(i)];
    slips.push(before + after.slice(1));
    if (after.length > 1) {
      slips.push(before + after[1] + after[0] + after.slice(2));
    }
    for (const character of CHARACTERS) {
      slips.push(before + character + after);
      slips.push(before + character + after.slice(1));
    }
  }
  return slips;
}
