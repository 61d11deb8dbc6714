import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { CanvasBox as BoxModel } from '@onemap/plugin-operating-model-common';
import { useId, type ReactNode } from 'react';
import { quietColor } from '../shared/quietColor';
import { severityColor } from '../shared/readableColor';
import { useText } from '../shared/useText';
import { useWords } from '../shared/useWords';
import { useCanvasContext } from './CanvasContext';
import { EmptyBox } from './EmptyBox';
import { GapBadge, worstOf } from './GapBadge';
import { HiddenLine } from '../shared/HiddenLine';

const useStyles = makeStyles(theme => ({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(0.75),
    minWidth: 0,
    padding: theme.spacing(1.25, 1.5),
  },
  error: { borderColor: severityColor(theme, 'error') },
  warning: { borderColor: severityColor(theme, 'warning') },
  info: {},
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
    minHeight: theme.spacing(3),
  },
  names: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: theme.spacing(1),
  },
  title: {
    fontSize: theme.typography.body2.fontSize,
    fontWeight: 700,
    margin: 0,
  },
  aside: { color: quietColor(theme) },
}));

interface CanvasBoxProps {
  box: BoxModel;
  /** The name of the service, for what is to be added to it. */
  service: string;
  className?: string;
  children: ReactNode;
}

/** A box of the canvas: its name, how much is in it, its gaps, and the items or what belongs there. */
export function CanvasBox({
  box,
  service,
  className,
  children,
}: CanvasBoxProps) {
  const classes = useStyles();
  const t = useText();
  const word = useWords();
  const { gapsOf, onShowGap } = useCanvasContext();
  const heading = useId();
  const gaps = gapsOf(box.findings);
  const worst = worstOf(gaps.filter(gap => gap.state === 'open'));
  const isEmpty = !box.items.length && !box.hidden;
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby={heading}
      className={`${classes.box} ${worst ? classes[worst] : ''} ${className ?? ''}`}
      data-box={box.box}
    >
      <div className={classes.head}>
        <div className={classes.names}>
          <Typography id={heading} variant="h3" className={classes.title}>
            {word('box', box.box)}
          </Typography>
          <Typography variant="caption" className={classes.aside}>
            {box.items.length > 0 && `${box.items.length} · `}
            {t(`canvas.how.${box.box}`)}
          </Typography>
        </div>
        <GapBadge gaps={gaps} onShowGap={onShowGap} />
      </div>
      {isEmpty ? <EmptyBox box={box.box} service={service} /> : children}
      <HiddenLine count={box.hidden} />
    </Paper>
  );
}
