import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { DecisionGrid } from '@onemap/plugin-operating-model-common';
import { EntityLink } from '../../shared/EntityLink';
import { SeverityIcon } from '../../shared/SeverityIcon';
import { useText } from '../../shared/useText';
import { GapMarks } from '../GapMarks';

const useStyles = makeStyles({
  list: { '& a': { textDecoration: 'underline' } },
});

/** Decisions that services need and nobody takes. */
export function Undecided(props: Pick<DecisionGrid, 'undecided'>) {
  const classes = useStyles();
  const t = useText();
  if (!props.undecided.length) return null;
  return (
    <section>
      <Typography variant="subtitle2" component="h2">
        <SeverityIcon severity="error" /> {t('governance.decisions.undecided')}
      </Typography>
      <ul className={classes.list}>
        {props.undecided.map(({ ref, title, fingerprint, message }) => (
          <li key={fingerprint}>
            <EntityLink entity={{ ref, title }} />: {message}{' '}
            <GapMarks fingerprints={[fingerprint]} />
          </li>
        ))}
      </ul>
    </section>
  );
}
