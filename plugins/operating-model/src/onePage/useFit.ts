import { useLayoutEffect, type RefObject } from 'react';
import { layOutOnPaper } from './layOutOnPaper';

/** Sets the size that the text of the sheet has on paper, so that all of it fits, before it is printed. */
export function useFit(sheet: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    const refit = () => {
      // The size stays when the sheet is back on the screen, where nothing uses it.
      if (sheet.current) layOutOnPaper(sheet.current, () => undefined);
    };
    window.addEventListener('beforeprint', refit);
    const print = window.matchMedia?.('print');
    print?.addEventListener?.('change', refit);
    return () => {
      window.removeEventListener('beforeprint', refit);
      print?.removeEventListener?.('change', refit);
    };
  }, [sheet]);
}
