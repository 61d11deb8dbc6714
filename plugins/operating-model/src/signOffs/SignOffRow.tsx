import { makeStyles } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/Check';
import RemoveIcon from '@material-ui/icons/Remove';
import type {
  AttestationView,
  EntitySummary,
  SignedModel,
} from '@onemap/plugin-operating-model-common';
import type { ReactNode } from 'react';
import { EntityLink } from '../shared/EntityLink';
import { quietColor } from '../shared/quietColor';
import { readableColor } from '../shared/readableColor';
import { SeverityIcon } from '../shared/SeverityIcon';
import { useFormats } from '../shared/useFormats';
import { useText } from '../shared/useText';
import { useWords } from '../shared/useWords';
import { ChangeList } from './ChangeList';
import { factChanges } from './factChanges';
import type { FactWords } from './useFactWords';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'grid',
    gridTemplateColumns: `${theme.spacing(3)}px minmax(0, 1fr) auto`,
    alignItems: 'start',
    columnGap: theme.spacing(0.5),
    lineHeight: `${theme.spacing(3)}px`,
    '& a': { textDecoration: 'underline' },
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: `${theme.spacing(3)}px minmax(0, 1fr)`,
    },
  },
  icon: { fontSize: '1.2em', verticalAlign: '-0.2em' },
  holds: { color: readableColor(theme, theme.palette.success.main) },
  quiet: { color: quietColor(theme) },
  role: { fontWeight: 600 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    [theme.breakpoints.down('xs')]: { gridColumn: 2 },
  },
}));

interface SignOffRowProps {
  role: string;
  /** Absent where the role has not signed. */
  signOff?: AttestationView;
  /** Who has the role on this service, as far as the reader may see. */
  holders: readonly EntitySummary[];
  /** The model as it is now. */
  now: SignedModel;
  words: FactWords;
  /** What can be done about it. */
  children: ReactNode;
}

/** Whether a role has signed, whether that still holds, and what changed since. */
export function SignOffRow(props: SignOffRowProps) {
  const { role, signOff, holders, now, words, children } = props;
  const classes = useStyles();
  const t = useText();
  const word = useWords();
  const formats = useFormats();
  return (
    <li className={classes.row}>
      <Sign signOff={signOff} />
      <div>
        <span className={classes.role}>{word('role', role)}</span>:{' '}
        {signOff ? (
          <SignedBy signOff={signOff} />
        ) : (
          <span className={classes.quiet}>
            {holders.length
              ? t('signOffs.awaited', {
                  names: formats.list(holders.map(({ title }) => title)),
                })
              : t('signOffs.notSigned')}
          </span>
        )}
        {signOff?.stale && (
          <details>
            <summary>{t('signOffs.changes')}</summary>
            <ChangeList
              changes={factChanges(signOff.model, now)}
              words={words}
            />
          </details>
        )}
      </div>
      <div className={classes.actions}>{children}</div>
    </li>
  );
}

function Sign({ signOff }: { signOff?: AttestationView }) {
  const classes = useStyles();
  if (!signOff) {
    return (
      <RemoveIcon className={`${classes.icon} ${classes.quiet}`} aria-hidden />
    );
  }
  if (signOff.stale) return <SeverityIcon severity="warning" />;
  return (
    <CheckIcon className={`${classes.icon} ${classes.holds}`} aria-hidden />
  );
}

function SignedBy({ signOff }: { signOff: AttestationView }) {
  const t = useText();
  const formats = useFormats();
  const date = formats.date(signOff.signedAt);
  return (
    <>
      {signOff.signedBy
        ? t('signOffs.signedBy', {
            date,
            name: <EntityLink key="by" entity={signOff.signedBy} />,
          })
        : t('signOffs.signed', { date })}
      {signOff.stale && (
        <>
          {', '}
          <strong>{t('signOffs.stale')}</strong>
        </>
      )}
    </>
  );
}
