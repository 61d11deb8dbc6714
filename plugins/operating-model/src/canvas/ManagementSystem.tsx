import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { CanvasItem } from '@onemap/plugin-operating-model-common';
import { useId } from 'react';
import { OrNothingToSee } from '../shared/OrNothingToSee';
import { quietColor } from '../shared/quietColor';
import { useText } from '../shared/useText';
import { ItemList } from './ItemList';

const COLUMNS = ['Forum', 'DecisionRight', 'Control', 'Risk'] as const;

const useStyles = makeStyles(theme => ({
  columns: {
    display: 'grid',
    gridTemplateColumns: '1.15fr 1.35fr 1.2fr 1fr',
    gap: theme.spacing(1, 3),
    [theme.breakpoints.down('md')]: { gridTemplateColumns: '1fr 1fr' },
    [theme.breakpoints.down('xs')]: { gridTemplateColumns: '1fr' },
  },
  column: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
  },
  title: {
    color: quietColor(theme),
    fontSize: theme.typography.caption.fontSize,
    fontWeight: 700,
  },
  none: { color: quietColor(theme) },
}));

interface ManagementSystemProps {
  items: readonly CanvasItem[];
  /** How many more the reader may not see, of whatever kind. */
  hidden: number;
}

/** The base of the canvas: who decides, on what, and what keeps risk down. */
export function ManagementSystem({ items, hidden }: ManagementSystemProps) {
  const classes = useStyles();
  return (
    <div className={classes.columns}>
      {COLUMNS.map(kind => (
        <Column
          key={kind}
          kind={kind}
          items={items.filter(item => item.kind === kind)}
          hidden={hidden}
        />
      ))}
    </div>
  );
}

interface ColumnProps {
  kind: (typeof COLUMNS)[number];
  items: readonly CanvasItem[];
  hidden: number;
}

function Column({ kind, items, hidden }: ColumnProps) {
  const classes = useStyles();
  const t = useText();
  const heading = useId();
  return (
    <div className={classes.column} role="group" aria-labelledby={heading}>
      <Typography id={heading} variant="h4" className={classes.title}>
        {t(`canvas.columns.${kind}`)} {items.length > 0 && items.length}
      </Typography>
      {items.length ? (
        <ItemList box="management-system" items={items} atFirst={8} />
      ) : (
        <Typography variant="caption" className={classes.none}>
          <OrNothingToSee hidden={hidden}>
            {t('canvas.noneOfKind')}
          </OrNothingToSee>
        </Typography>
      )}
    </div>
  );
}
