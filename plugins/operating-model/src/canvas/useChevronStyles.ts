import { alpha, makeStyles } from '@material-ui/core/styles';
import { quietColor } from '../shared/quietColor';

const POINT = 12;

/** The arrow of a process. On a narrow screen it is a plain row: the chain then runs downwards. */
export const useChevronStyles = makeStyles(theme => {
  const tint = (opacity: number) => alpha(theme.palette.text.primary, opacity);
  return {
    step: {
      minHeight: theme.spacing(7.5),
      padding: theme.spacing(1, 2, 1, 3),
      marginRight: -POINT + 4,
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'center',
      clipPath: `polygon(0 0, calc(100% - ${POINT}px) 0, 100% 50%, calc(100% - ${POINT}px) 100%, 0 100%, ${POINT}px 50%)`,
      [theme.breakpoints.down('sm')]: {
        clipPath: 'none',
        marginRight: 0,
        minHeight: 0,
        padding: theme.spacing(0.75, 1),
        borderRadius: theme.shape.borderRadius,
      },
    },
    plain: { color: theme.palette.text.primary, backgroundColor: tint(0.06) },
    lit: {
      color: theme.palette.text.primary,
      backgroundColor: alpha(
        theme.palette.primary.main,
        theme.palette.type === 'dark' ? 0.2 : 0.14,
      ),
    },
    dim: { color: quietColor(theme), backgroundColor: tint(0.03) },
  };
});
