import { makeStyles } from '@material-ui/core/styles';
import type { EvaluationSummary } from '@onemap/plugin-operating-model-common';
import { SaidText } from '../gaps/SaidText';
import { useGapTexts } from '../gaps/useGapTexts';
import { GapLink } from '../governance/GapLink';
import { HiddenLine } from '../shared/HiddenLine';
import { Pending } from '../shared/Pending';
import { SeverityIcon } from '../shared/SeverityIcon';
import { useAnswer } from '../shared/useAnswer';
import { useText } from '../shared/useText';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

const RULE = 'template-deviation';

/** Where a process departs from its template, accepted or not. */
export function Deviations({ process }: { process: string }) {
  const classes = useStyles();
  const t = useText();
  const { messageOf } = useGapTexts();
  const found = useAnswer(['listFindings', 'deviations', process], api =>
    api.listFindings({
      subject: [process],
      rule: [RULE],
      state: ['open', 'waived'],
    }),
  );
  return (
    <Pending of={found}>
      {({ items, hidden, evaluation }) => (
        <>
          {!items.length && !hidden && (
            <div>
              {t(
                isChecked(evaluation)
                  ? 'kinds.process.noDeviation'
                  : 'kinds.process.notCompared',
              )}
            </div>
          )}
          <ul className={classes.list}>
            {items.map(gap => (
              <li key={gap.fingerprint}>
                <SeverityIcon severity={gap.severity} />{' '}
                <GapLink fingerprint={gap.fingerprint}>
                  <SaidText said={messageOf(gap)} />
                </GapLink>
              </li>
            ))}
          </ul>
          <HiddenLine count={hidden} />
        </>
      )}
    </Pending>
  );
}

function isChecked({ state, notChecked }: EvaluationSummary): boolean {
  return state === 'evaluated' && !notChecked.some(({ rule }) => rule === RULE);
}
