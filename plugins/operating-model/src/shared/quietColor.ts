import { alpha, type Theme } from '@material-ui/core/styles';

/**
 * The colour of text that stands back. Unlike `text.secondary` it is readable (WCAG AA) on the tints that
 * the canvas lays under text, too.
 */
export function quietColor(theme: Theme): string {
  const ink = theme.palette.getContrastText(theme.palette.background.paper);
  return alpha(ink, theme.palette.type === 'dark' ? 0.76 : 0.63);
}
