import { alpha, makeStyles } from '@material-ui/core/styles';
import type { FlowProcess } from '@onemap/plugin-operating-model-common';
import { quietColor } from '../shared/quietColor';
import { scrollShadow } from '../shared/scrollShadow';
import { useText } from '../shared/useText';
import { useWords } from '../shared/useWords';
import { FlowGaps, pathOfStage } from './FlowGaps';
import { GoesToRow } from './GoesToRow';
import { laneCells } from './laneCells';
import { NotCovered } from './NotCovered';
import { Performers } from './Performers';
import { WithinRow } from './WithinRow';

const useStyles = makeStyles(theme => ({
  frame: { overflowX: 'auto', ...scrollShadow(theme) },
  lanes: {
    width: '100%',
    borderCollapse: 'separate',
    borderSpacing: 2,
    fontSize: theme.typography.caption.fontSize,
    '& th, & td': {
      padding: theme.spacing(0.75, 1),
      textAlign: 'left',
      verticalAlign: 'top',
      minWidth: theme.spacing(10.5),
      overflowWrap: 'break-word',
    },
    '& tbody th': {
      color: quietColor(theme),
      fontWeight: 600,
      whiteSpace: 'nowrap',
      width: 1,
      // Beside whatever stage is looked at.
      position: 'sticky',
      left: 0,
      backgroundColor: theme.palette.background.paper,
    },
  },
  stage: {
    fontWeight: 600,
    borderBottom: `2px solid ${theme.palette.primary.main}`,
  },
  covered: {
    backgroundColor: alpha(theme.palette.primary.main, 0.08),
    borderRadius: theme.shape.borderRadius,
  },
  empty: { backgroundColor: alpha(theme.palette.text.primary, 0.03) },
  outside: { color: quietColor(theme) },
}));

interface SwimLanesProps {
  process: FlowProcess;
  lanes: readonly string[];
  /** The lane that is looked at. */
  environment?: string;
}

/** Stages as columns, environments as lanes; who performs what. A lane without any stage says so. */
export function SwimLanes({ process, lanes, environment }: SwimLanesProps) {
  const classes = useStyles();
  const t = useText();
  const word = useWords();
  const { stages, uncoveredLanes } = process;
  // A cell over several lanes must not reach into one that is not covered at all.
  const covered = lanes.filter(lane => !uncoveredLanes.includes(lane));
  return (
    <div
      className={classes.frame}
      role="region"
      aria-label={t('flow.label', { process: process.title })}
      // It scrolls sideways where stages are many: the keyboard must reach it.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className={classes.lanes}>
        <thead>
          <tr>
            <td />
            {stages.map(({ name }, index) => (
              <th key={index} scope="col" className={classes.stage}>
                {name}{' '}
                <FlowGaps process={process.ref} path={pathOfStage(index)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {covered.map((lane, index) => (
            <tr
              key={lane}
              className={
                environment && environment !== lane
                  ? classes.outside
                  : undefined
              }
            >
              <th scope="row">{laneName(lane)}</th>
              {laneCells(stages, covered, index).map((cell, column) =>
                cell.lanes === 0 ? null : (
                  <td
                    key={column}
                    rowSpan={cell.lanes}
                    className={cell.isCovered ? classes.covered : classes.empty}
                  >
                    {cell.isCovered && <Performers stage={cell.stage} />}
                  </td>
                ),
              )}
            </tr>
          ))}
          {uncoveredLanes.map(lane => (
            <tr key={lane}>
              <th scope="row">{laneName(lane)}</th>
              <td colSpan={stages.length}>
                <NotCovered />
              </td>
            </tr>
          ))}
          <GoesToRow stages={stages} />
          <WithinRow stages={stages} />
        </tbody>
      </table>
    </div>
  );

  function laneName(lane: string): string {
    return lane === 'everywhere'
      ? t('flow.everywhere')
      : word('environment', lane);
  }
}
