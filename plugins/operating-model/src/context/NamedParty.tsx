import { makeStyles } from '@material-ui/core/styles';
import type {
  EntitySummary,
  Party,
} from '@onemap/plugin-operating-model-common';
import { EnvironmentTags } from '../canvas/EnvironmentTags';
import { EntityLink } from '../shared/EntityLink';
import { quietColor } from '../shared/quietColor';
import { useText } from '../shared/useText';
import { ContactLink } from './ContactLink';

const useStyles = makeStyles(theme => ({
  name: { fontWeight: 600 },
  people: {
    color: quietColor(theme),
    fontSize: theme.typography.caption.fontSize,
    '& summary': { cursor: 'pointer', width: 'fit-content' },
    '& ul': { margin: 0, paddingLeft: theme.spacing(2), listStyle: 'none' },
  },
}));

interface NamedPartyProps {
  party: EntitySummary & Partial<Party>;
  /** Where it is them; everywhere where none is named. */
  environments?: readonly string[];
}

/** Somebody by name, with the address to write to and, unfolded, the people behind the name. */
export function NamedParty({ party, environments = [] }: NamedPartyProps) {
  const classes = useStyles();
  const t = useText();
  const { email, members = [] } = party;
  return (
    <>
      <EntityLink entity={party} className={classes.name} />{' '}
      <EnvironmentTags environments={environments} />{' '}
      {email && <ContactLink channel={email} />}
      {members.length > 0 && (
        <details className={classes.people}>
          <summary>{t('context.people', { count: members.length })}</summary>
          <ul>
            {members.map(member => (
              <li key={member.ref}>
                <EntityLink entity={member} />{' '}
                {member.email && <ContactLink channel={member.email} />}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
