import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from './useText';

const useStyles = makeStyles({
  bar: { '@media (prefers-reduced-motion: reduce)': { animation: 'none' } },
});

/** That something is awaited. It stands still for people who do not want things to move. */
export function Progress() {
  const { bar } = useStyles();
  const t = useText();
  return (
    <LinearProgress
      aria-label={t('shared.loading')}
      classes={{ bar1Indeterminate: bar, bar2Indeterminate: bar }}
    />
  );
}
