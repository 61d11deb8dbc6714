import { alpha, makeStyles } from '@material-ui/core/styles';
import Paper from '@material-ui/core/Paper';
import { Patience } from '../shared/Patience';
import { useText } from '../shared/useText';
import { VisuallyHidden } from '../shared/VisuallyHidden';

const useStyles = makeStyles(theme => ({
  canvas: {
    display: 'grid',
    gap: theme.spacing(1.25),
    gridTemplateColumns: '1fr',
    '& > *': { minHeight: theme.spacing(16), padding: theme.spacing(2) },
    [theme.breakpoints.up('md')]: {
      gridTemplateColumns: 'minmax(200px, 19%) 1fr 1fr 1fr',
      '& > :nth-child(1)': {
        gridColumn: '1 / -1',
        minHeight: theme.spacing(10),
      },
      '& > :nth-child(2)': { gridRow: 'span 2' },
      '& > :nth-child(3)': { gridColumn: 'span 3' },
      '& > :nth-child(7)': { gridColumn: '1 / -1' },
    },
  },
  line: {
    width: '40%',
    height: theme.spacing(1.5),
    borderRadius: theme.shape.borderRadius,
    backgroundColor: alpha(theme.palette.text.primary, 0.1),
  },
}));

/** The shape of what is awaited, so that nothing jumps when it comes. */
export function CanvasSkeleton() {
  const classes = useStyles();
  const t = useText();
  return (
    <div>
      <div role="status">
        <VisuallyHidden>{t('service.loading')}</VisuallyHidden>
      </div>
      <Patience />
      <div className={classes.canvas} aria-hidden>
        {Array.from({ length: 7 }, (_, index) => (
          <Paper key={index} variant="outlined">
            <div className={classes.line} />
          </Paper>
        ))}
      </div>
    </div>
  );
}
