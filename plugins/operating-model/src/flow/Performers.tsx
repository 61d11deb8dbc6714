import { makeStyles } from '@material-ui/core/styles';
import type { FlowStage } from '@onemap/plugin-operating-model-common';
import { EntityLink } from '../shared/EntityLink';
import { OrHidden } from '../shared/OrHidden';
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
export function Performers({ stage }: { stage: FlowStage }) {
  const classes = useStyles();
  const t = useText();
  if (!stage.performers.length) {
    return (
      <OrHidden of={stage} field="performers">
        <span className={classes.nobody}>
          <SeverityIcon severity="warning" /> {t('flow.nobody')}
        </span>
      </OrHidden>
    );
  }
  return (
    <ul className={classes.performers}>
      {stage.performers.map(performer => (
        <li key={performer.ref}>
          <EntityLink entity={performer} />
        </li>
      ))}
    </ul>
  );
}
