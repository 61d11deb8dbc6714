import { makeStyles } from '@material-ui/core/styles';
import type { ServiceRow } from '@onemap/plugin-operating-model-common';
import { SeverityIcon } from '../../shared/SeverityIcon';
import { useText } from '../../shared/useText';

const useStyles = makeStyles({ line: { whiteSpace: 'nowrap' } });

/** How many of the roles that must sign a service signed it, and how many signed what it no longer is. */
export function SignOffs({ signOffs }: Pick<ServiceRow, 'signOffs'>) {
  const classes = useStyles();
  const t = useText();
  const { signed, stale, required } = signOffs;
  if (!required) return <>{t('governance.services.noSignOffs')}</>;
  return (
    <>
      <div className={classes.line}>
        {t('governance.services.signed', {
          signed: `${signed}`,
          count: required,
        })}
      </div>
      {stale > 0 && (
        <div className={classes.line}>
          <SeverityIcon severity="warning" />{' '}
          {t('governance.services.stale', { count: stale })}
        </div>
      )}
    </>
  );
}
