import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { quietColor } from './quietColor';
import type { Column } from './DataTable';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: theme.spacing(1),
  },
  card: {
    padding: theme.spacing(1.25, 1.5),
    fontSize: theme.typography.body2.fontSize,
  },
  facts: {
    margin: theme.spacing(0.5, 0, 0),
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 2fr)',
    gap: theme.spacing(0.25, 1.5),
    overflowWrap: 'anywhere',
    lineHeight: `${theme.spacing(3)}px`,
    '& dt': { color: quietColor(theme) },
    '& dd': { margin: 0 },
  },
}));

interface RowCardsProps<T> {
  label: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  keyOf: (row: T) => string;
}

/** The rows of a table on a narrow screen: a card each, with the column names beside the values. */
export function RowCards<T>({ label, columns, rows, keyOf }: RowCardsProps<T>) {
  const classes = useStyles();
  const [name, ...facts] = columns;
  return (
    <ul className={classes.list} aria-label={label}>
      {rows.map(row => (
        <Paper
          key={keyOf(row)}
          component="li"
          variant="outlined"
          className={classes.card}
        >
          {name.render(row)}
          <dl className={classes.facts}>
            {facts.map(column => (
              <FactLine key={column.key} column={column} row={row} />
            ))}
          </dl>
        </Paper>
      ))}
    </ul>
  );
}

function FactLine<T>({ column, row }: { column: Column<T>; row: T }) {
  const value = column.render(row);
  if (value === undefined || value === null || value === false || value === '')
    return null;
  return (
    <>
      <dt>{column.title}</dt>
      <dd>{value}</dd>
    </>
  );
}
