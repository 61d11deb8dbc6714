import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { DecisionGrid } from '@onemap/plugin-operating-model-common';
import { SaidText } from '../../gaps/SaidText';
import { useGapTexts } from '../../gaps/useGapTexts';
import { EntityLink } from '../../shared/EntityLink';
import { FoldedList } from '../../shared/FoldedList';
import { SeverityIcon } from '../../shared/SeverityIcon';
import { useText } from '../../shared/useText';
import { GapLink } from '../GapLink';

const useStyles = makeStyles({
  list: { '& a': { textDecoration: 'underline' } },
});

/** Decisions that services need and nobody takes. */
export function Undecided(props: Pick<DecisionGrid, 'undecided'>) {
  const classes = useStyles();
  const t = useText();
  const { textOf } = useGapTexts();
  if (!props.undecided.length) return null;
  return (
    <section>
      <Typography variant="subtitle2" component="h2">
        <SeverityIcon severity="error" /> {t('governance.decisions.undecided')}
      </Typography>
      <div className={classes.list}>
        <FoldedList
          items={props.undecided}
          keyOf={({ fingerprint }) => fingerprint}
          render={({ ref, title, fingerprint, message, texts }) => (
            <>
              <EntityLink entity={{ ref, title }} />:{' '}
              <GapLink fingerprint={fingerprint}>
                <SaidText said={textOf(texts?.message, message)} />
              </GapLink>
            </>
          )}
        />
      </div>
    </section>
  );
}
