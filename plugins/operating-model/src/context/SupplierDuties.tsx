import { makeStyles } from '@material-ui/core/styles';
import type { SupplierDuty } from '@onemap/plugin-operating-model-common';
import { EnvironmentTags } from '../canvas/EnvironmentTags';
import { EntityLink } from '../shared/EntityLink';
import { quietColor } from '../shared/quietColor';
import { useDutyWords } from '../shared/useDutyWords';
import { useText } from '../shared/useText';
import { useWords } from '../shared/useWords';
import { ContactLink } from './ContactLink';

const useStyles = makeStyles(theme => ({
  suppliers: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: theme.spacing(1),
  },
  name: { fontWeight: 600 },
  facts: {
    color: quietColor(theme),
    fontSize: theme.typography.caption.fontSize,
  },
}));

/** Which suppliers are responsible for what, and whom to call there. */
export function SupplierDuties(props: { suppliers: readonly SupplierDuty[] }) {
  const classes = useStyles();
  const t = useText();
  if (!props.suppliers.length) return <>{t('context.noSuppliers')}</>;
  return (
    <ul className={classes.suppliers}>
      {props.suppliers.map(supplier => (
        <li key={supplier.ref}>
          <EntityLink entity={supplier} className={classes.name} />
          <Duties supplier={supplier} />
          <Contacts supplier={supplier} />
        </li>
      ))}
    </ul>
  );
}

function Duties({ supplier }: { supplier: SupplierDuty }) {
  const classes = useStyles();
  const t = useText();
  const dutyWords = useDutyWords();
  const { responsibilities } = supplier;
  if (!responsibilities.length) {
    return <div className={classes.facts}>{t('context.noDuty')}</div>;
  }
  return (
    <>
      {responsibilities.map((duty, index) => (
        <div key={index} className={classes.facts}>
          {dutyWords(duty)} <EnvironmentTags environments={duty.environments} />
        </div>
      ))}
    </>
  );
}

/** The escalation contact; another one only where there is none. */
function Contacts({ supplier }: { supplier: SupplierDuty }) {
  const t = useText();
  const word = useWords();
  const escalations = supplier.contacts.filter(
    ({ purpose }) => purpose === 'escalation',
  );
  const shown = escalations.length ? escalations : supplier.contacts;
  if (!shown.length) return <div>{t('context.noContact')}</div>;
  return (
    <>
      {shown.map(({ purpose, channel, hours }) => (
        <div key={`${purpose} ${channel}`}>
          {purpose !== 'escalation' && `${word('contactPurpose', purpose)}: `}
          <ContactLink channel={channel} />
          {hours && `, ${hours}`}
        </div>
      ))}
    </>
  );
}
