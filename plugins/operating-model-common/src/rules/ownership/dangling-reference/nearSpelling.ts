import { Kept } from '../../../graph/Kept';
import { ofStem } from '../../../graph/keys';
import type { ModelGraph } from '../../../graph/ModelGraph';
import { noting } from '../../../graph/noting';
import { stemsOf } from '../../../graph/stems';
import { kindOfRef, nameOfRef } from '../../../kinds/entityRef';

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
  return graph.derive(foundSoFar).get(ref);
}

/** One missing entity is often referred to from many places: it is searched for once. */
const foundSoFar = noting(
  graph => new Kept(graph.reads, (ref: string) => search(graph, ref)),
);

function search(graph: ModelGraph, ref: string): string | undefined {
  const kind = kindOfRef(ref);
  const name = nameOfRef(ref);
  const prefix = ref.slice(0, ref.length - name.length);
  for (const stem of stemsOf(ref)) graph.reads?.key(ofStem(stem));
  const elsewhere = graph.namespaces.map(each => `${kind}:${each}/${name}`);
  return (
    elsewhere.find(each => graph.has(each)) ??
    // Hundreds of names are asked for, and all of them have one of the stems.
    graph.unnoted(() =>
      oneSlipFrom(name)
        .map(each => prefix + each)
        .filter(each => graph.has(each))
        .sort(),
    )[0]
  );
}

const CHARACTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789-_.'];

/** Every text that differs by one character left out, added or replaced, or by two swapped. */
function oneSlipFrom(text: string): string[] {
  return [...text, ''].flatMap((_, i) => {
    const before = text.slice(0, i);
    const after = text.slice(i);
    return [
      before + after.slice(1),
      before + after.charAt(1) + after.charAt(0) + after.slice(2),
      ...CHARACTERS.map(each => before + each + after),
      ...CHARACTERS.map(each => before + each + after.slice(1)),
    ];
  });
}
