import Typography from '@material-ui/core/Typography';
import type {
  DecisionRow,
  DecisionsAnswer,
} from '@onemap/plugin-operating-model-common';
import { EnvironmentTags } from '../../canvas/EnvironmentTags';
import { EntityLink } from '../../shared/EntityLink';
import { Pager } from '../../shared/Pager';
import { useText } from '../../shared/useText';
import { useUrlValues } from '../../shared/useUrlValues';
import { useWords } from '../../shared/useWords';
import { GapMarks } from '../GapMarks';
import { GRID_ROWS, GridFrame } from '../GridFrame';
import { Matrix } from '../Matrix';
import { RowFilter } from '../RowFilter';
import { DecidedFor } from './DecidedFor';
import { Roles } from './Roles';
import { Undecided } from './Undecided';

/** The decision grid: decisions × deciders, cells by RAPID role. */
export function DecisionsTab() {
  const cursor = useUrlValues().get('cursor');
  const word = useWords();
  const wordsOf = ({ title, decision, ...row }: DecisionRow) => [
    title,
    decision,
    word('decision', decision),
    row.condition && word('condition', row.condition),
    row.threshold,
    ...row.environments.map(each => word('environment', each)),
    ...[...row.services, ...row.cells].map(each => each.title),
  ];
  return (
    <GridFrame
      question={['getDecisions', cursor]}
      ask={api => api.getDecisions({ cursor, limit: GRID_ROWS })}
      about={grid => grid.rows.map(refOf)}
    >
      {grid => (
        <RowFilter rows={grid.rows} page={grid} wordsOf={wordsOf}>
          {rows => <DecisionGrid grid={{ ...grid, rows: [...rows] }} />}
        </RowFilter>
      )}
    </GridFrame>
  );
}

function DecisionGrid({ grid }: { grid: DecisionsAnswer }) {
  const t = useText();
  const word = useWords();
  const here = new Set(grid.rows.flatMap(({ cells }) => cells.map(refOf)));
  const deciders = grid.parties.filter(
    party => party.decides > 0 && here.has(party.ref),
  );
  const columns = new Set(deciders.map(refOf));
  const others = (row: DecisionRow) =>
    row.cells.filter(cell => !columns.has(cell.ref));
  return (
    <>
      <Undecided undecided={grid.undecided} />
      <Typography variant="caption">
        {t('governance.decisions.legend')}
      </Typography>
      <Matrix
        isDense
        label={t('governance.decisions.label')}
        corner={t('governance.decisions.decision')}
        columns={[
          ...deciders.map(party => ({
            key: party.ref,
            title: <EntityLink entity={party} />,
          })),
          {
            key: 'others',
            title: t('governance.decisions.others'),
            isWide: true,
          },
        ]}
        rows={grid.rows}
        keyOf={row => `${row.ref} ${row.decision}`}
        titleOf={row => (
          <>
            <EntityLink entity={row} />{' '}
            <GapMarks fingerprints={row.findings} filter={{ about: row.ref }} />{' '}
            <EnvironmentTags environments={row.environments} />
            <div>
              {[
                word('decision', row.decision),
                row.condition && word('condition', row.condition),
                row.threshold,
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
            <DecidedFor row={row} />
          </>
        )}
        cellOf={(row, column) => {
          if (column === 'others') {
            const cells = others(row);
            return (
              cells.length > 0 &&
              cells.map(cell => (
                <div key={cell.ref}>
                  <Roles roles={cell.roles} /> <EntityLink entity={cell} />
                </div>
              ))
            );
          }
          const cell = row.cells.find(({ ref }) => ref === column);
          return cell && <Roles roles={cell.roles} />;
        }}
      />
      <Pager what="decisions" shown={grid.rows.length} page={grid} />
    </>
  );
}

function refOf({ ref }: { ref: string }): string {
  return ref;
}
