import { makeStyles } from '@material-ui/core/styles';
import type { Party } from '@onemap/plugin-operating-model-common';
import { EntityLink } from '../shared/EntityLink';
import { quietColor } from '../shared/quietColor';
import { useText } from '../shared/useText';
import { ContactLink } from './ContactLink';

const NAMED = 2;

const useStyles = makeStyles(theme => ({
  people: {
    color: quietColor(theme),
    fontSize: theme.typography.caption.fontSize,
    '& summary': { cursor: 'pointer', width: 'fit-content' },
    '& ul': { margin: 0, paddingLeft: theme.spacing(2), listStyle: 'none' },
  },
}));

interface PeopleProps {
  people: Party['members'];
}

/** The people of a group that has an address of its own: the first by name; unfolded, all with theirs. */
export function People({ people }: PeopleProps) {
  const t = useText();
  const names = people
    .slice(0, NAMED)
    .map(({ title }) => title)
    .join(', ');
  const more = people.length - NAMED;
  return (
    <Folded people={people}>
      {more > 0 ? t('context.andMore', { names, count: more }) : names}
    </Folded>
  );
}

/** The people of a forum, which cannot be called as such: whom to call first, the others unfolded. */
export function FirstAndPeople({ people }: PeopleProps) {
  const t = useText();
  const [first, ...others] = people;
  if (!first) return null;
  return (
    <>
      <div>
        <Person person={first} />
      </div>
      <Folded people={others}>
        {t('context.more', { count: others.length })}
      </Folded>
    </>
  );
}

function Folded(props: PeopleProps & { children: string }) {
  const classes = useStyles();
  if (!props.people.length) return null;
  return (
    <details className={classes.people}>
      <summary>{props.children}</summary>
      <ul>
        {props.people.map(person => (
          <li key={person.ref}>
            <Person person={person} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Person({ person }: { person: PeopleProps['people'][number] }) {
  return (
    <>
      <EntityLink entity={person} />{' '}
      {person.email && <ContactLink channel={person.email} />}
    </>
  );
}
