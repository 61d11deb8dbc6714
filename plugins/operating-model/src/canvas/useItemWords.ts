import type { Box, CanvasItem } from '@onemap/plugin-operating-model-common';
import { useMemo } from 'react';
import { useCadenceWords } from '../shared/useCadenceWords';
import { useFormats } from '../shared/useFormats';
import { useText } from '../shared/useText';
import { useWords } from '../shared/useWords';
import { noteValue } from './noteWords';
import { reasonWords } from './reasonWords';
import { shortWords, supplierWords } from './shortWords';

/** What is said about an item of the canvas. */
export interface ItemWords {
  /** The one thing that tells most, to stand beside the name. */
  short(box: Box, item: CanvasItem): string;
  /** What stands below the name, where there is something that people look for. */
  below(box: Box, item: CanvasItem): string;
  /** Every reason why it is in its box, each once. */
  reasons(item: CanvasItem): string[];
  /** Every fact about it. */
  notes(item: CanvasItem): string[];
  /** The environments and disciplines that it is narrowed to. */
  places(item: CanvasItem): string[];
  /** What kind of thing it is. */
  kind(item: CanvasItem): string;
}

/** {@link ItemWords} in the language of the user. */
export function useItemWords(): ItemWords {
  const t = useText();
  const word = useWords();
  const formats = useFormats();
  const cadence = useCadenceWords();
  return useMemo(() => {
    const language = { t, word, formats };
    return {
      short: (box, item) => shortWords(box, item, language, cadence),
      below: (box, item) =>
        box === 'suppliers' ? supplierWords(item, language) : '',
      reasons: item => [
        ...new Set(
          item.reasons.map(reason => reasonWords(item, reason, language)),
        ),
      ],
      notes: item =>
        item.notes.map(note =>
          t(`canvas.note.${note.note}`, {
            text: noteValue(item, note, language, cadence),
          }),
        ),
      places: item => [
        ...item.environments.map(each => word('environment', each)),
        ...item.disciplines.map(each => word('discipline', each)),
      ],
      kind: item => word('kind', item.kind),
    };
  }, [t, word, formats, cadence]);
}
