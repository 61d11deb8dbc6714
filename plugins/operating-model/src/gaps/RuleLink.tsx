import { useRouteRef } from '@backstage/core-plugin-api';
import { governanceRouteRef } from '../routes';
import { InnerLink } from '../shared/InnerLink';
import { useText } from '../shared/useText';

/** The id of a rule, leading to its documentation. */
export function RuleLink({ rule }: { rule: string }) {
  const t = useText();
  const governance = useRouteRef(governanceRouteRef)();
  return (
    <InnerLink
      to={`${governance}/rules/${rule}`}
      name={rule}
      title={t('gaps.documentation', { rule })}
    >
      <code>{rule}</code>
    </InnerLink>
  );
}
