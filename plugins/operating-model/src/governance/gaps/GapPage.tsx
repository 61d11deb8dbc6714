import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { FindingEvent } from '@onemap/plugin-operating-model-common';
import { useParams } from 'react-router-dom';
import { GapCard } from '../../gaps/GapCard';
import { governanceRouteRef } from '../../routes';
import { EntityLink } from '../../shared/EntityLink';
import { Pending } from '../../shared/Pending';
import { useAnswer } from '../../shared/useAnswer';
import { useFormats } from '../../shared/useFormats';
import { useText } from '../../shared/useText';

/** One gap with its history. */
export function GapPage() {
  const t = useText();
  const governance = useRouteRef(governanceRouteRef)();
  const { fingerprint = '' } = useParams();
  const found = useAnswer(['getFinding', fingerprint], api =>
    api.getFinding(fingerprint),
  );
  return (
    <Pending of={found}>
      {gap => (
        <>
          <Link to={`${governance}/gaps`}>{t('governance.gaps.back')}</Link>
          <GapCard gap={gap} isChosen showsServices onChanged={found.refresh} />
          <Typography variant="h6" component="h2">
            {t('governance.gaps.history')}
          </Typography>
          <ol>
            {gap.history.map(event => (
              <li key={`${event.at} ${event.event}`}>
                <Event event={event} />
              </li>
            ))}
          </ol>
        </>
      )}
    </Pending>
  );
}

function Event({ event }: { event: FindingEvent }) {
  const t = useText();
  const formats = useFormats();
  return (
    <>
      {formats.date(event.at)}: {t(`governance.gaps.event.${event.event}`)}{' '}
      {event.by &&
        t('governance.gaps.by', {
          name: <EntityLink key="by" entity={event.by} />,
        })}{' '}
      {event.reason}
    </>
  );
}
