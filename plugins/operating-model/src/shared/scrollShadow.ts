import { alpha, type Theme } from '@material-ui/core/styles';

/**
 * Styles of a frame that scrolls: a shadow at its right and lower edge as long as there is more beyond. The
 * cover moves with the content and hides the shadow at the end.
 */
export function scrollShadow(theme: Theme) {
  const paper = theme.palette.background.paper;
  const shadow = alpha(theme.palette.text.primary, 0.28);
  return {
    backgroundColor: paper,
    backgroundImage: [
      `linear-gradient(to left, ${paper} 40%, ${alpha(paper, 0)})`,
      `linear-gradient(to top, ${paper} 40%, ${alpha(paper, 0)})`,
      `linear-gradient(to left, ${shadow}, transparent)`,
      `linear-gradient(to top, ${shadow}, transparent)`,
    ].join(','),
    backgroundPosition: 'right, bottom, right, bottom',
    backgroundSize: '40px 100%, 100% 40px, 14px 100%, 100% 14px',
    backgroundRepeat: 'no-repeat',
    backgroundAttachment: 'local, local, scroll, scroll',
  };
}
