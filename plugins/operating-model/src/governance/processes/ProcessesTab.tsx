import { makeStyles } from '@material-ui/core/styles';
import type {
  ProcessCell,
  ProcessesAnswer,
} from '@onemap/plugin-operating-model-common';
import { EntityLink } from '../../shared/EntityLink';
import { EntityOrNobody } from '../../shared/EntityOrNobody';
import { Pager } from '../../shared/Pager';
import { useText } from '../../shared/useText';
import { useUrlValues } from '../../shared/useUrlValues';
import { useWords } from '../../shared/useWords';
import { GapMarks } from '../GapMarks';
import { GRID_ROWS, GridFrame } from '../GridFrame';
import { Matrix } from '../Matrix';
import { RowFilter } from '../RowFilter';

/** The process owner grid: types of processes × departments, each process with its owner. */
export function ProcessesTab() {
  const cursor = useUrlValues().get('cursor');
  const word = useWords();
  const wordsOf = ({ title, type, department, owner }: ProcessCell) => [
    title,
    type,
    word('processType', type),
    department?.title,
    owner?.title,
  ];
  return (
    <GridFrame
      question={['getProcesses', cursor]}
      ask={api => api.getProcesses({ cursor, limit: GRID_ROWS })}
      about={grid => grid.processes.map(({ ref }) => ref)}
    >
      {grid => (
        <RowFilter rows={grid.processes} page={grid} wordsOf={wordsOf}>
          {rows => <ProcessGrid grid={{ ...grid, processes: [...rows] }} />}
        </RowFilter>
      )}
    </GridFrame>
  );
}

function ProcessGrid({ grid }: { grid: ProcessesAnswer }) {
  const t = useText();
  const word = useWords();
  const hasOrphans = grid.processes.some(({ department }) => !department);
  const types = new Set(grid.processes.map(({ type }) => type));
  const departments = new Set(
    grid.processes.map(({ department }) => department?.ref),
  );
  return (
    <>
      <Matrix
        label={t('governance.processes.label')}
        corner={t('governance.processes.type')}
        columns={[
          ...grid.departments
            .filter(({ ref }) => departments.has(ref))
            .map(department => ({
              key: department.ref,
              title: <EntityLink entity={department} />,
            })),
          ...(hasOrphans
            ? [{ key: '', title: t('governance.processes.anyDepartment') }]
            : []),
        ]}
        rows={grid.types.filter(type => types.has(type))}
        keyOf={type => type}
        titleOf={type => word('processType', type)}
        cellOf={(type, department) => {
          const processes = grid.processes.filter(
            process =>
              process.type === type &&
              (process.department?.ref ?? '') === department,
          );
          return (
            processes.length > 0 &&
            processes.map(process => (
              <Process key={process.ref} process={process} />
            ))
          );
        }}
      />
      <Pager what="processes" shown={grid.processes.length} page={grid} />
    </>
  );
}

const useStyles = makeStyles({
  owner: { '& a': { textDecoration: 'underline' } },
});

function Process({ process }: { process: ProcessCell }) {
  const classes = useStyles();
  const t = useText();
  return (
    <div>
      <EntityLink entity={process} />{' '}
      <GapMarks
        fingerprints={process.findings}
        filter={{ about: process.ref }}
      />
      <div className={classes.owner}>
        {t('governance.processes.owner', {
          name: (
            <EntityOrNobody key="owner" of={process} field="owner">
              <strong>{t('canvas.nobody')}</strong>
            </EntityOrNobody>
          ),
        })}
        {' · '}
        {t('governance.processes.services', { count: process.services })}
      </div>
    </div>
  );
}
