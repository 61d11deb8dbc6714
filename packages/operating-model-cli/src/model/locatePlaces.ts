import { locate, type Range } from '../sources/locate';
import type { DocumentTree } from '../sources/DocumentTree';
import { splitDocuments } from '../sources/splitDocuments';
import { treeOf } from '../sources/treeOf';
import type { Place } from './loadFiles';

/** A field of a document. */
export interface FieldPlace {
  place: Place;
  path: string;
}

/** The places of fields, in the order asked. Each file is read once more, its documents with the places of their values. */
export function locatePlaces(fields: readonly FieldPlace[]): Range[] {
  const ranges = new Map<FieldPlace, Range>();
  for (const inFile of groupBy(fields, ({ place }) => place.file.real)) {
    const documents = splitDocuments(inFile[0].place.file.read().text);
    const trees: (DocumentTree | undefined)[] = [];
    for (const field of inFile) {
      const { index } = field.place;
      const { text, linesBefore } = documents[index];
      trees[index] ??= treeOf(text);
      ranges.set(field, locate(trees[index], field.path, linesBefore));
    }
  }
  // Every field is in one of the groups.
  return fields.map(field => ranges.get(field) as Range);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
