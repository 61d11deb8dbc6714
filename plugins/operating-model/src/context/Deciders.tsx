import { makeStyles } from '@material-ui/core/styles';
import type {
  Decider,
  ServiceContext,
} from '@onemap/plugin-operating-model-common';
import { formatDuration } from '../shared/duration';
import { EntityLink } from '../shared/EntityLink';
import { OrHidden } from '../shared/OrHidden';
import { quietColor } from '../shared/quietColor';
import { useFormats } from '../shared/useFormats';
import { useText } from '../shared/useText';
import { ContactLink } from './ContactLink';
import { NamedParty } from './NamedParty';
import { Nobody } from './Nobody';

const useStyles = makeStyles(theme => ({
  deciders: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: theme.spacing(0.5),
  },
  facts: {
    color: quietColor(theme),
    fontSize: theme.typography.caption.fontSize,
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1.5),
    '& a': { textDecoration: 'underline' },
  },
}));

interface DecidersProps {
  answer: Pick<ServiceContext['answers'][number], 'deciders' | 'hiddenIn'>;
}

/** Those who decide a case, with what one needs to get the decision. */
export function Deciders({ answer }: DecidersProps) {
  const classes = useStyles();
  const t = useText();
  const { deciders } = answer;
  if (!deciders.length) {
    return (
      <OrHidden of={answer} field="deciders">
        <Nobody>{t('context.nobodyDecides')}</Nobody>
      </OrHidden>
    );
  }
  return (
    <ul className={classes.deciders}>
      {deciders.map(decider => (
        <li key={`${decider.ref} ${decider.source.ref}`}>
          <NamedParty
            party={decider.party}
            environments={decider.environments}
          />
          <DeciderFacts decider={decider} />
        </li>
      ))}
    </ul>
  );
}

function DeciderFacts({ decider }: { decider: Decider }) {
  const classes = useStyles();
  const t = useText();
  const formats = useFormats();
  const { convenesWithin, nextMeeting, threshold, escalatesTo } = decider;
  return (
    <div className={classes.facts}>
      {convenesWithin && (
        <span>
          {t('context.convenes', {
            within: formatDuration(convenesWithin, formats.locale, 'long'),
          })}
        </span>
      )}
      {nextMeeting && (
        <span>{t('context.next', { date: formats.weekday(nextMeeting) })}</span>
      )}
      {escalatesTo && (
        <span>
          {t('context.escalates', {
            name: <EntityLink key="to" entity={escalatesTo} />,
          })}{' '}
          {escalatesTo.email && <ContactLink channel={escalatesTo.email} />}
        </span>
      )}
      {threshold && <span>{threshold}</span>}
    </div>
  );
}
