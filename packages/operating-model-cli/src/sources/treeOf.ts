import { lineStartsOf, type DocumentTree } from './DocumentTree';
import { exactTree } from './exactTree';
import { fastTree } from './fastTree';
import { needsExactParser } from './needsExactParser';
import { readExactly } from './readExactly';

/** Where the values of a document stand; by the fast parser where nothing unusual is in it. */
export function treeOf(text: string): DocumentTree {
  const fast = needsExactParser(text) ? undefined : fastTree(text);
  return {
    root: fast ?? exactTree(readExactly(text), text),
    lineStarts: lineStartsOf(text),
  };
}
