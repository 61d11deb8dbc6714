import {
  darken,
  getContrastRatio,
  lighten,
  type Theme,
} from '@material-ui/core/styles';
import type { Severity } from '@onemap/plugin-operating-model-common';

/** WCAG AA asks for 4.5; the rest keeps text readable on a tint of its own colour. */
const READABLE = 5.7;
const STEP = 0.08;

/**
 * A colour of the theme, moved towards black or white until text in it is readable on the theme's paper.
 * A theme's `error.main` alone often is not.
 */
export function readableColor(theme: Theme, color: string): string {
  const move = theme.palette.type === 'dark' ? lighten : darken;
  let readable = color;
  for (let step = 0; step < 12; step++) {
    if (getContrastRatio(readable, theme.palette.background.paper) >= READABLE)
      break;
    readable = move(readable, STEP);
  }
  return readable;
}

/** The text colour of a severity. */
export function severityColor(theme: Theme, severity: Severity): string {
  return readableColor(theme, theme.palette[severity].main);
}
