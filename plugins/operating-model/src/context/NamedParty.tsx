import { makeStyles } from '@material-ui/core/styles';
import type {
  EntitySummary,
  Party,
} from '@onemap/plugin-operating-model-common';
import { EnvironmentTags } from '../canvas/EnvironmentTags';
import { EntityLink } from '../shared/EntityLink';
import { ContactLink } from './ContactLink';
import { FirstAndPeople, People } from './People';

const useStyles = makeStyles({ name: { fontWeight: 600 } });

interface NamedPartyProps {
  party: EntitySummary & Partial<Party>;
  /** Where it is them; everywhere where none is named. */
  environments?: readonly string[];
}

/** Somebody by name, with the address to write to and the people behind the name. */
export function NamedParty({ party, environments = [] }: NamedPartyProps) {
  const classes = useStyles();
  const { email, members = [] } = party;
  return (
    <>
      <EntityLink entity={party} className={classes.name} />{' '}
      <EnvironmentTags environments={environments} />{' '}
      {email && <ContactLink channel={email} />}
      {email ? (
        <People people={members} />
      ) : (
        <FirstAndPeople people={members} />
      )}
    </>
  );
}
