import CheckIcon from '@material-ui/icons/Check';
import { makeStyles } from '@material-ui/core/styles';
import type { Litmus } from '@onemap/plugin-operating-model-common';
import { useText } from '../../shared/useText';
import { useWords } from '../../shared/useWords';
import { SheetSection } from './SheetSection';

const useStyles = makeStyles(theme => ({
  roles: { display: 'flex', flexWrap: 'wrap', gap: '0 1.2em' },
  quiet: { color: theme.palette.text.secondary },
  icon: { fontSize: '1.1em', verticalAlign: '-0.2em' },
}));

/** Which roles have signed the model as it stands, of those that must. */
export function SheetSignOffs({ litmus }: { litmus: Litmus }) {
  const classes = useStyles();
  const t = useText();
  const word = useWords();
  const { required, signed } = litmus.sharedRecognition;
  return (
    <SheetSection title={t('onePage.signOffs')}>
      {!required.length && t('onePage.noSignOffs')}
      <ul className={classes.roles}>
        {required.map(role => (
          <li key={role}>
            {word('role', role)}:{' '}
            {signed.includes(role) ? (
              <strong>
                <CheckIcon className={classes.icon} aria-hidden />{' '}
                {t('onePage.signed')}
              </strong>
            ) : (
              <span className={classes.quiet}>{t('onePage.notSigned')}</span>
            )}
          </li>
        ))}
      </ul>
    </SheetSection>
  );
}
