import { makeStyles, ThemeProvider } from '@material-ui/core/styles';
import type { RefObject } from 'react';
import { useText } from '../shared/useText';
import { A4, ON_PAPER, onPaper, SHEET } from './paper';
import { SheetCanvas } from './sheet/SheetCanvas';
import { SheetDeciders } from './sheet/SheetDeciders';
import { SheetFlows } from './sheet/SheetFlows';
import { SheetHead } from './sheet/SheetHead';
import { SheetObligations } from './sheet/SheetObligations';
import { SheetRisks } from './sheet/SheetRisks';
import { SheetSignOffs } from './sheet/SheetSignOffs';
import { useFit } from './useFit';
import type { OnePageModel } from './useOnePage';
import { usePaperTheme } from './usePaperTheme';

const PAPER = {
  ...A4,
  minHeight: 0,
  overflow: 'hidden',
  lineHeight: 1.25,
  fontSize: 'calc(13px * var(--one-page-scale, 1))',
  position: 'fixed',
  top: 0,
  left: 0,
  boxShadow: 'none',
} as const;

const useStyles = makeStyles(theme => ({
  // Sizes inside are in em, so that all of it scales with the text.
  sheet: {
    ...theme.typography.body2,
    // Links in neighbouring lines stand far enough apart to be hit; on paper nobody does.
    lineHeight: `${theme.spacing(3)}px`,
    fontSize: '14px',
    boxSizing: 'border-box',
    padding: '1.6em',
    display: 'flex',
    flexDirection: 'column',
    gap: '0.8em',
    color: theme.palette.text.primary,
    backgroundColor: theme.palette.background.paper,
    boxShadow: theme.shadows[3],
    '& a': { color: 'inherit' },
    '& ul, & dl, & ol': { margin: 0, padding: 0, listStyle: 'none' },
    '& dd': { margin: 0 },
    [theme.breakpoints.up('lg')]: { width: A4.width, minHeight: A4.height },
    [`&[${ON_PAPER}]`]: PAPER,
    '@media print': PAPER,
  },
  base: {
    display: 'grid',
    gap: '1em 1.6em',
    gridTemplateColumns: 'minmax(0, 1fr)',
    [theme.breakpoints.up('lg')]: { gridTemplateColumns: THREE },
    ...onPaper({ gridTemplateColumns: THREE }),
  },
  stack: { display: 'grid', gap: '0.8em', alignContent: 'start' },
}));

const THREE = 'minmax(0, 3.6fr) minmax(0, 1.1fr) minmax(0, 1.5fr)';

interface SheetProps {
  model: OnePageModel;
  /** Is set to what lies on the paper. */
  sheet: RefObject<HTMLElement>;
}

/** The sheet: always light, and never more than one page of paper. */
export function Sheet(props: SheetProps) {
  return (
    <ThemeProvider theme={usePaperTheme()}>
      <Paper {...props} />
    </ThemeProvider>
  );
}

function Paper({ model, sheet }: SheetProps) {
  const classes = useStyles();
  const t = useText();
  useFit(sheet);
  const { canvas, flow, context, obligations, attestations, rules } = model;
  return (
    <article
      ref={sheet}
      className={classes.sheet}
      aria-label={t('onePage.label', { service: canvas.service.title })}
      {...{ [SHEET]: '' }}
    >
      <SheetHead canvas={canvas} context={context} rules={rules} />
      <SheetCanvas canvas={canvas} />
      <div className={classes.base}>
        <SheetFlows flow={flow} />
        <SheetDeciders context={context} />
        <div className={classes.stack}>
          <SheetRisks canvas={canvas} />
          <SheetObligations obligations={obligations} />
          <SheetSignOffs attestations={attestations} />
        </div>
      </div>
    </article>
  );
}
