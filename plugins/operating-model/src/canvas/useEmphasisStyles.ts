import { alpha, makeStyles } from '@material-ui/core/styles';
import { quietColor } from '../shared/quietColor';

/** How items look when they are plain, lit or dim. Dim is the secondary text colour: quiet, and still readable. */
export const useEmphasisStyles = makeStyles(theme => ({
  plain: {
    color: theme.palette.text.primary,
  },
  lit: {
    color: theme.palette.text.primary,
    backgroundColor: alpha(
      theme.palette.primary.main,
      theme.palette.type === 'dark' ? 0.16 : 0.1,
    ),
    boxShadow: `inset 3px 0 0 ${theme.palette.primary.main}`,
  },
  dim: {
    color: quietColor(theme),
  },
}));
