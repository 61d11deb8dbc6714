import type {
  CanvasItem,
  CanvasNote,
} from '@onemap/plugin-operating-model-common';
import { requirementNames } from '../shared/requirementNames';
import type { CadenceWords } from '../shared/useCadenceWords';
import type { Vocabulary, Words } from '../shared/useWords';
import type { Language } from './reasonWords';

/** The text of a note of an item, if it has one. */
export function noteOf(
  item: CanvasItem,
  note: CanvasNote['note'],
): string | undefined {
  return item.notes.find(each => each.note === note)?.text;
}

/** The requirements that a control satisfies, as people cite them. */
export function satisfiedBy(item: CanvasItem, word: Words): string[] {
  const ids = noteOf(item, 'satisfies')?.split(', ') ?? [];
  return requirementNames(ids, word);
}

/** Where the words of notes stand. */
const VOCABULARIES: Partial<Record<CanvasNote['note'], Vocabulary>> = {
  decision: 'decision',
  condition: 'condition',
  status: 'riskStatus',
  classification: 'classification',
};

/** Where the words of types stand, by kind. */
const TYPES: Record<string, Vocabulary> = {
  Process: 'processType',
  Forum: 'forumType',
  Control: 'controlType',
  Supplier: 'supplierType',
  InformationObject: 'informationType',
};

/** The value of a note as people read it. */
export function noteValue(
  item: CanvasItem,
  { note, text }: CanvasNote,
  { formats, word }: Language,
  cadence: CadenceWords,
): string {
  const vocabulary = note === 'type' ? TYPES[item.kind] : VOCABULARIES[note];
  if (vocabulary) return word(vocabulary, text);
  switch (note) {
    case 'cadence':
      return cadence(text, noteOf(item, 'convenes-within'));
    case 'contract-ends':
      return formats.date(text);
    case 'score':
      return formats.number(Number(text));
    case 'satisfies':
      return formats.list(satisfiedBy(item, word));
    case 'defined-in':
      return formats.list(
        text.split(', ').map(source => word('policySource', source)),
      );
    default:
      return text;
  }
}
