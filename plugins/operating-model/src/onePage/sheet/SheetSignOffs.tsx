import CheckIcon from '@material-ui/icons/Check';
import { makeStyles } from '@material-ui/core/styles';
import type {
  AttestationsAnswer,
  AttestationView,
} from '@onemap/plugin-operating-model-common';
import { rolesOf } from '../../signOffs/rolesOf';
import { useFormats } from '../../shared/useFormats';
import { useText } from '../../shared/useText';
import { useWords } from '../../shared/useWords';
import { Missing } from './Missing';
import { SheetSection } from './SheetSection';

const useStyles = makeStyles(theme => ({
  quiet: { color: theme.palette.text.secondary },
  icon: { fontSize: '1.1em', verticalAlign: '-0.2em' },
}));

/** Who has signed, when, and whether it is still what was signed; who has yet to sign. */
export function SheetSignOffs(props: { attestations: AttestationsAnswer }) {
  const classes = useStyles();
  const t = useText();
  const word = useWords();
  const { items } = props.attestations;
  const roles = rolesOf(props.attestations);
  return (
    <SheetSection title={t('signOffs.title')}>
      {!roles.length && t('signOffs.none')}
      <ul>
        {roles.map(role => {
          const signOff = items.find(each => each.role === role);
          return (
            <li key={role}>
              {signOff ? (
                <SignOff signOff={signOff} />
              ) : (
                <>
                  {word('role', role)}:{' '}
                  <span className={classes.quiet}>
                    {t('signOffs.notSigned')}
                  </span>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </SheetSection>
  );
}

function SignOff({ signOff }: { signOff: AttestationView }) {
  const classes = useStyles();
  const t = useText();
  const word = useWords();
  const formats = useFormats();
  const role = word('role', signOff.role);
  const name = signOff.signedBy?.title;
  const date = formats.date(signOff.signedAt);
  return (
    <>
      {name ? t('onePage.by', { role, name }) : role}:{' '}
      {signOff.stale ? (
        <Missing>
          {t('signOffs.signed', { date })}, {t('signOffs.stale')}
        </Missing>
      ) : (
        <>
          <CheckIcon className={classes.icon} aria-hidden />{' '}
          {t('signOffs.signed', { date })}
        </>
      )}
    </>
  );
}
