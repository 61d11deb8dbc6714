import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { governanceRouteRef } from '../routes';
import { useText } from '../shared/useText';

/** The id of a rule, leading to its documentation. */
export function RuleLink({ rule }: { rule: string }) {
  const t = useText();
  const governance = useRouteRef(governanceRouteRef)();
  return (
    <Link
      to={`${governance}/rules/${rule}`}
      title={t('gaps.documentation', { rule })}
    >
      <code>{rule}</code>
    </Link>
  );
}
