import ErrorOutlineIcon from '@material-ui/icons/ErrorOutline';
import InfoOutlinedIcon from '@material-ui/icons/InfoOutlined';
import ReportProblemOutlinedIcon from '@material-ui/icons/ReportProblemOutlined';
import { makeStyles } from '@material-ui/core/styles';
import type { Severity } from '@onemap/plugin-operating-model-common';
import { severityColor } from './readableColor';

const ICONS = {
  error: ErrorOutlineIcon,
  warning: ReportProblemOutlinedIcon,
  info: InfoOutlinedIcon,
};

const useStyles = makeStyles(theme => ({
  icon: { fontSize: '1.125em', verticalAlign: '-0.2em', flexShrink: 0 },
  error: { color: severityColor(theme, 'error') },
  warning: { color: severityColor(theme, 'warning') },
  info: { color: severityColor(theme, 'info') },
}));

/** The sign of a severity: a shape of its own each, as large as the text beside it. Decoration: the word stands beside it. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  const classes = useStyles();
  const Icon = ICONS[severity];
  return (
    <Icon className={`${classes.icon} ${classes[severity]}`} aria-hidden />
  );
}
