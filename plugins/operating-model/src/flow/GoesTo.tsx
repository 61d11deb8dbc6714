import { makeStyles } from '@material-ui/core/styles';
import GavelIcon from '@material-ui/icons/Gavel';
import PeopleOutlineIcon from '@material-ui/icons/PeopleOutline';
import type { FlowStage } from '@onemap/plugin-operating-model-common';
import { EntityLink } from '../shared/EntityLink';

const useStyles = makeStyles(theme => ({
  place: { lineHeight: `${theme.spacing(3)}px` },
  icon: { fontSize: '1.1em', verticalAlign: '-0.15em' },
}));

/** The forum and the decision of a stage. */
export function GoesTo({ stage }: { stage: FlowStage }) {
  const classes = useStyles();
  const { forum, decision } = stage;
  return (
    <>
      {forum && (
        <div className={classes.place}>
          <PeopleOutlineIcon className={classes.icon} aria-hidden />{' '}
          <EntityLink entity={forum} />
        </div>
      )}
      {decision && (
        <div className={classes.place}>
          <GavelIcon className={classes.icon} aria-hidden />{' '}
          <EntityLink entity={decision} />
        </div>
      )}
    </>
  );
}
