import type { Colors } from 'picocolors/types';

/** What nobody may miss: that only a part of the model was there. */
export function partBanner({ isColorSupported, inverse }: Colors): string {
  const text = 'ONLY A PART OF THE MODEL';
  return isColorSupported ? inverse(` ${text} `) : text;
}
