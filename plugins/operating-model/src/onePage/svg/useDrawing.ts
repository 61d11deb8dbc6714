import type {
  CanvasAnswer,
  CanvasBox,
} from '@onemap/plugin-operating-model-common';
import { useCallback } from 'react';
import { inFlowOrder } from '../../canvas/flowOrder';
import { worstOf } from '../../canvas/GapBadge';
import { useItemWords } from '../../canvas/useItemWords';
import { quietColor } from '../../shared/quietColor';
import { severityColor } from '../../shared/readableColor';
import { useFormats } from '../../shared/useFormats';
import { useText } from '../../shared/useText';
import { useWords } from '../../shared/useWords';
import { usePaperTheme } from '../usePaperTheme';
import type { Drawing, DrawnBox } from './Drawing';

/** What a drawing of a canvas says, in the language of the user and the colours of paper. */
export function useDrawing(): (canvas: CanvasAnswer) => Drawing {
  const t = useText();
  const word = useWords();
  const words = useItemWords();
  const formats = useFormats();
  const theme = usePaperTheme();
  return useCallback(
    canvas => {
      const { service, evaluation } = canvas;
      return {
        label: t('onePage.svgLabel', { service: service.title }),
        title: service.title,
        subtitle: [
          service.owner
            ? `${t('onePage.accountable')}: ${service.owner.title}`
            : t('onePage.nobodyAccountable'),
          evaluation.evaluatedAt &&
            t('shared.asOf', { time: formats.date(evaluation.evaluatedAt) }),
        ]
          .filter(Boolean)
          .join(' · '),
        boxes: canvas.boxes.map(box => drawnBox(box, canvas)),
        colors: {
          ink: theme.palette.text.primary,
          quiet: quietColor(theme),
          line: theme.palette.grey[500],
          paper: theme.palette.background.paper,
          error: severityColor(theme, 'error'),
          warning: severityColor(theme, 'warning'),
          info: severityColor(theme, 'info'),
        },
      };

      function drawnBox(box: CanvasBox, { findings }: CanvasAnswer): DrawnBox {
        const items =
          box.box === 'processes' ? inFlowOrder(box.items) : box.items;
        return {
          box: box.box,
          title: word('box', box.box),
          items: items.map(item => ({
            title: item.title,
            fact: words.short(box.box, item) || words.below(box.box, item),
            severity: worstOf(
              findings.filter(
                ({ state, fingerprint }) =>
                  state === 'open' && item.findings.includes(fingerprint),
              ),
            ),
          })),
          note: noteOf(box),
        };
      }

      function noteOf(box: CanvasBox): string | undefined {
        if (box.hidden) return t('shared.hidden', { count: box.hidden });
        return box.items.length ? undefined : t('onePage.nothing');
      }
    },
    [t, word, words, formats, theme],
  );
}
