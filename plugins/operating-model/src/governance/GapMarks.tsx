import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { governanceRouteRef } from '../routes';
import { SeverityIcon } from '../shared/SeverityIcon';
import { useText } from '../shared/useText';

/** A sign for each gap of something; it leads to the gap. */
export function GapMarks({
  fingerprints,
}: {
  fingerprints: readonly string[];
}) {
  const t = useText();
  const governance = useRouteRef(governanceRouteRef)();
  return (
    <>
      {fingerprints.map(fingerprint => (
        <Link
          key={fingerprint}
          to={`${governance}/gaps/${fingerprint}`}
          aria-label={t('governance.mark')}
          title={t('governance.mark')}
        >
          <SeverityIcon severity="warning" />
        </Link>
      ))}
    </>
  );
}
