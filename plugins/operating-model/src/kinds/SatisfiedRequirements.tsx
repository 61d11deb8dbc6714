import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { governanceRouteRef } from '../routes';
import { useAnswer } from '../shared/useAnswer';
import { useWords } from '../shared/useWords';
import { requirementTitles } from './requirementTitles';

/** Requirements by what they ask, each leading to the services that must meet it. */
export function SatisfiedRequirements({ ids }: { ids: readonly string[] }) {
  const word = useWords();
  const governance = useRouteRef(governanceRouteRef)();
  const { answer } = useAnswer(['requirementTitles', ...ids], api =>
    requirementTitles(api, ids),
  );
  return (
    <ul>
      {ids.map(id => {
        const [pack, ...article] = id.split(':');
        const title = answer?.get(id);
        return (
          <li key={id}>
            <Link
              to={`${governance}/obligations?pack=${pack}`}
              underline="always"
            >
              {word('pack', pack)} {article.join(':')}
            </Link>
            {title && `: ${title}`}
          </li>
        );
      })}
    </ul>
  );
}
