/** A document by where its values stand. Offsets count in its text. */
export interface DocumentTree {
  root: TreeNode;
  /** Offsets at which its lines start. */
  lineStarts: readonly number[];
}

/** A value and where it stands. What is in it is worked out when it is asked for. */
export interface TreeNode {
  start: number;
  /** Just behind its last character. */
  end: number;
  /** Its fields, where it is a mapping; a field that is there twice counts the second time. */
  entries?(): readonly TreeEntry[];
  /** Its members, where it is a list; undefined where nothing stands. */
  items?(): readonly (TreeNode | undefined)[];
}

/** A field of a mapping. */
export interface TreeEntry {
  name: string;
  keyStart: number;
  value: TreeNode;
}

/** Offsets at which the lines of a text start. */
export function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return starts;
}
