import { alpha, makeStyles, type Theme } from '@material-ui/core/styles';
import type {
  Box,
  ServiceRow,
  Severity,
} from '@onemap/plugin-operating-model-common';
import { InnerLink } from '../../shared/InnerLink';
import { quietColor } from '../../shared/quietColor';
import { severityColor } from '../../shared/readableColor';
import { SeverityIcon } from '../../shared/SeverityIcon';
import { VisuallyHidden } from '../../shared/VisuallyHidden';
import { useText } from '../../shared/useText';
import { useWords } from '../../shared/useWords';

const useStyles = makeStyles(theme => ({
  cell: {
    display: 'block',
    padding: theme.spacing(0.25, 1),
    borderRadius: theme.shape.borderRadius,
    fontWeight: 600,
  },
  error: heat(theme, 'error'),
  warning: heat(theme, 'warning'),
  info: heat(theme, 'info'),
  none: { color: quietColor(theme), padding: theme.spacing(0.25, 1) },
}));

function heat(theme: Theme, severity: Severity) {
  return {
    color: severityColor(theme, severity),
    backgroundColor: alpha(theme.palette[severity].main, 0.12),
  };
}

interface HeatCellProps {
  service: ServiceRow;
  box: Box;
  /** Where the Governance page is: asked for once, and not for every cell. */
  governance: string;
}

/** The worst open gap of one box of one service; leads to the gaps. */
export function HeatCell({ service, box, governance }: HeatCellProps) {
  const classes = useStyles();
  const t = useText();
  const word = useWords();
  const { worst, open } = service.boxes[box];
  if (!worst) {
    return (
      <span className={classes.none}>
        <span aria-hidden>–</span>
        <VisuallyHidden>{t('governance.overview.none')}</VisuallyHidden>
      </span>
    );
  }
  const label = t('governance.overview.cell', {
    severity: word('severity', worst),
    count: open,
  });
  return (
    <InnerLink
      to={`${governance}/gaps?service=${encodeURIComponent(service.ref)}&box=${box}`}
      name={label}
      className={`${classes.cell} ${classes[worst]}`}
      aria-label={label}
    >
      <SeverityIcon severity={worst} /> {open}
    </InnerLink>
  );
}
