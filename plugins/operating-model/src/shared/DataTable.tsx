import Paper from '@material-ui/core/Paper';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import type { ReactNode } from 'react';
import { RowCards } from './RowCards';
import { scrollShadow } from './scrollShadow';

const useStyles = makeStyles(theme => ({
  paper: { overflowX: 'auto', ...scrollShadow(theme) },
  cell: {
    verticalAlign: 'top',
    padding: theme.spacing(1, 1.5),
    // Links in neighbouring lines stand far enough apart to be hit.
    lineHeight: `${theme.spacing(3)}px`,
  },
  head: { fontWeight: 700, whiteSpace: 'nowrap', verticalAlign: 'middle' },
}));

/** A column of a table; on a narrow screen, a line of a card. */
export interface Column<T> {
  key: string;
  title: ReactNode;
  render: (row: T) => ReactNode;
  /** The name by which the list can be sorted; absent where it cannot. */
  sort?: string;
}

/** How a table is sorted. */
export interface Sorting {
  by: string;
  order: 'asc' | 'desc';
  onChange: (by: string, order: 'asc' | 'desc') => void;
}

interface DataTableProps<T> {
  label: string;
  /** The first column names the row. */
  columns: readonly Column<T>[];
  rows: readonly T[];
  keyOf: (row: T) => string;
  sorting?: Sorting;
  /** What to say where there are no rows. */
  empty: ReactNode;
}

/** Rows as a table; as cards where a table would have to be scrolled sideways. */
export function DataTable<T>(props: DataTableProps<T>) {
  const { label, columns, rows, keyOf, sorting, empty } = props;
  const classes = useStyles();
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  if (!rows.length) return <>{empty}</>;
  if (isNarrow) {
    return (
      <RowCards label={label} columns={columns} rows={rows} keyOf={keyOf} />
    );
  }
  return (
    <Paper variant="outlined" className={classes.paper}>
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            {columns.map(column => (
              <TableCell
                key={column.key}
                className={`${classes.cell} ${classes.head}`}
                sortDirection={sorting?.by === column.sort && sorting?.order}
              >
                <ColumnTitle column={column} sorting={sorting} />
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(row => (
            <TableRow key={keyOf(row)} hover>
              {columns.map((column, index) => (
                <TableCell
                  key={column.key}
                  className={classes.cell}
                  {...(index === 0 ? { component: 'th', scope: 'row' } : {})}
                >
                  {column.render(row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Paper>
  );
}

function ColumnTitle<T>(props: { column: Column<T>; sorting?: Sorting }) {
  const { column, sorting } = props;
  const { sort } = column;
  if (!sort || !sorting) return <>{column.title}</>;
  const isChosen = sorting.by === sort;
  const other = sorting.order === 'asc' ? 'desc' : 'asc';
  return (
    <TableSortLabel
      active={isChosen}
      direction={isChosen ? sorting.order : 'asc'}
      onClick={() => sorting.onChange(sort, isChosen ? other : 'asc')}
    >
      {column.title}
    </TableSortLabel>
  );
}
