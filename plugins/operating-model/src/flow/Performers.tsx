import { makeStyles } from '@material-ui/core/styles';
import type { EntitySummary } from '@onemap/plugin-operating-model-common';
import { EntityLink } from '../shared/EntityLink';
import { severityColor } from '../shared/readableColor';
import { SeverityIcon } from '../shared/SeverityIcon';
import { useText } from '../shared/useText';

const useStyles = makeStyles(theme => ({
  performers: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    // Names stand far enough apart to be hit one by one.
    lineHeight: `${theme.spacing(3)}px`,
  },
  nobody: { color: severityColor(theme, 'warning') },
}));

/** Who performs a stage. */
export function Performers(props: { performers: readonly EntitySummary[] }) {
  const classes = useStyles();
  const t = useText();
  if (!props.performers.length) {
    return (
      <span className={classes.nobody}>
        <SeverityIcon severity="warning" /> {t('flow.nobody')}
      </span>
    );
  }
  return (
    <ul className={classes.performers}>
      {props.performers.map(performer => (
        <li key={performer.ref}>
          <EntityLink entity={performer} />
        </li>
      ))}
    </ul>
  );
}
