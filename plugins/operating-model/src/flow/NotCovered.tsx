import { alpha, makeStyles } from '@material-ui/core/styles';
import { severityColor } from '../shared/readableColor';
import { SeverityIcon } from '../shared/SeverityIcon';
import { useText } from '../shared/useText';

const useStyles = makeStyles(theme => ({
  empty: {
    display: 'block',
    padding: theme.spacing(0.5, 1),
    color: severityColor(theme, 'error'),
    border: `1px dashed ${alpha(theme.palette.error.main, 0.6)}`,
    borderRadius: theme.shape.borderRadius,
  },
}));

/** A lane in which nothing happens: visibly empty. */
export function NotCovered() {
  const t = useText();
  return (
    <span className={useStyles().empty}>
      <SeverityIcon severity="error" /> {t('flow.notCovered')}
    </span>
  );
}
