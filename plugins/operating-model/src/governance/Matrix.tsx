import Paper from '@material-ui/core/Paper';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import type { ReactNode } from 'react';
import { RowCards } from '../shared/RowCards';
import { scrollShadow } from '../shared/scrollShadow';

const useStyles = makeStyles(theme => ({
  frame: { overflow: 'auto', maxHeight: '80vh', ...scrollShadow(theme) },
  matrix: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    width: '100%',
    fontSize: theme.typography.caption.fontSize,
    // Links in neighbouring lines stand far enough apart to be hit.
    lineHeight: `${theme.spacing(3)}px`,
    '& th, & td': {
      padding: theme.spacing(0.5, 1),
      textAlign: 'left',
      verticalAlign: 'top',
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    '& thead th': {
      position: 'sticky',
      top: 0,
      zIndex: 1,
      verticalAlign: 'bottom',
      backgroundColor: theme.palette.background.paper,
    },
    '& tbody th, & thead th:first-child': {
      position: 'sticky',
      left: 0,
      backgroundColor: theme.palette.background.paper,
      minWidth: theme.spacing(22),
      maxWidth: theme.spacing(36),
      fontWeight: 400,
    },
    '& thead th:first-child': { zIndex: 2, fontWeight: 700 },
  },
  // Many columns: as little as each needs.
  dense: {
    '& tbody th, & thead th:first-child': { maxWidth: theme.spacing(28) },
    '& th, & td': { padding: theme.spacing(0.5) },
  },
  wide: { minWidth: theme.spacing(20), fontWeight: 700 },
  column: { minWidth: theme.spacing(11), fontWeight: 700 },
  notes: {
    margin: 0,
    display: 'grid',
    gap: theme.spacing(0.5),
    fontSize: theme.typography.body2.fontSize,
    lineHeight: `${theme.spacing(3)}px`,
    '& dd': { margin: 0 },
  },
  // Many narrow columns: their names stand upright.
  upright: {
    fontWeight: 700,
    '& > span': {
      display: 'inline-block',
      writingMode: 'vertical-rl',
      transform: 'rotate(180deg)',
      maxHeight: theme.spacing(22),
    },
  },
}));

/** A column of a matrix. */
export interface MatrixColumn {
  key: string;
  title: ReactNode;
  /** What else stands in the head of the column; on a narrow screen, once above the cards. */
  note?: ReactNode;
  /** Holds more than a sign. */
  isWide?: boolean;
}

interface MatrixProps<T> {
  label: string;
  /** What the rows are. */
  corner: string;
  columns: readonly MatrixColumn[];
  rows: readonly T[];
  keyOf: (row: T) => string;
  titleOf: (row: T) => ReactNode;
  /** What stands in a cell; nothing where the two have nothing to do with each other. */
  cellOf: (row: T, column: string) => ReactNode;
  /** Stands the column names upright. */
  isDense?: boolean;
}

/** Rows against columns. It scrolls in its own frame; on a narrow screen each row is a card with its filled cells. */
export function Matrix<T>(props: MatrixProps<T>) {
  const { label, corner, columns, rows, keyOf, titleOf, cellOf, isDense } =
    props;
  const classes = useStyles();
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const columnClass = (isWide = false) => {
    if (isWide) return classes.wide;
    return isDense ? classes.upright : classes.column;
  };
  if (isNarrow) {
    return (
      <>
        <ColumnNotes columns={columns} />
        <RowCards
          label={label}
          rows={rows}
          keyOf={keyOf}
          columns={[
            { key: '', title: corner, render: titleOf },
            ...columns.map(({ key, title }) => ({
              key,
              title,
              render: (row: T) => cellOf(row, key),
            })),
          ]}
        />
      </>
    );
  }
  return (
    <Paper
      variant="outlined"
      className={classes.frame}
      role="region"
      aria-label={label}
      tabIndex={0}
    >
      <table className={`${classes.matrix} ${isDense ? classes.dense : ''}`}>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ key, title, note, isWide }) => (
              <th key={key} scope="col" className={columnClass(isWide)}>
                <span>{title}</span>
                {note && <div>{note}</div>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={keyOf(row)}>
              <th scope="row">{titleOf(row)}</th>
              {columns.map(({ key }) => (
                <td key={key}>{cellOf(row, key)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Paper>
  );
}

function ColumnNotes({ columns }: { columns: readonly MatrixColumn[] }) {
  const classes = useStyles();
  const noted = columns.filter(({ note }) => note);
  if (!noted.length) return null;
  return (
    <dl className={classes.notes}>
      {noted.map(({ key, title, note }) => (
        <div key={key}>
          <dt>{title}</dt>
          <dd>{note}</dd>
        </div>
      ))}
    </dl>
  );
}
