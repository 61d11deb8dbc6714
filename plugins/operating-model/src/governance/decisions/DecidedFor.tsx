import { makeStyles } from '@material-ui/core/styles';
import type { DecisionRow } from '@onemap/plugin-operating-model-common';
import { InlineEntities } from '../../shared/InlineEntities';
import { quietColor } from '../../shared/quietColor';
import { useText } from '../../shared/useText';

const useStyles = makeStyles(theme => ({
  services: {
    color: quietColor(theme),
    '& a': { textDecoration: 'underline' },
  },
}));

/** The services that a decision is narrowed to; where the reader may see none of them, it says that it is narrowed. */
export function DecidedFor({ row }: { row: DecisionRow }) {
  const classes = useStyles();
  const t = useText();
  if (row.allServices) return null;
  return (
    <div className={classes.services}>
      {t('governance.decisions.only')}{' '}
      <InlineEntities entities={row.services} />
      {!row.services.length && t('governance.decisions.hiddenServices')}
    </div>
  );
}
