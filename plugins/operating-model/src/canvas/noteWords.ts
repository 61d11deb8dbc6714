import type {
  CanvasItem,
  CanvasNote,
} from '@onemap/plugin-operating-model-common';
import type { CadenceWords } from '../shared/useCadenceWords';
import type { Language } from './reasonWords';

/** The text of a note of an item, if it has one. */
export function noteOf(
  item: CanvasItem,
  note: CanvasNote['note'],
): string | undefined {
  return item.notes.find(each => each.note === note)?.text;
}

/** The value of a note as people read it. */
export function noteValue(
  item: CanvasItem,
  { note, text }: CanvasNote,
  { formats }: Language,
  cadence: CadenceWords,
): string {
  if (note === 'cadence') return cadence(text, noteOf(item, 'convenes-within'));
  if (note === 'contract-ends') return formats.date(text);
  if (note === 'score') return formats.number(Number(text));
  return text;
}
