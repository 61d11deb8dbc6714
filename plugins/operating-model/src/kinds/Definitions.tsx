import { Link } from '@backstage/core-components';
import { useText } from '../shared/useText';
import { useWords } from '../shared/useWords';

/** Where a control exists as policy, as the catalog's entity says. */
export function Definitions({ given }: { given: unknown }) {
  const t = useText();
  const word = useWords();
  const definitions = [given].flat().filter(isDefinition);
  if (!definitions.length) return <>{t('kinds.control.nowhere')}</>;
  return (
    <ul>
      {definitions.map(({ source, reference, url }) => (
        <li key={`${source} ${reference}`}>
          {word('policySource', source)}:{' '}
          {url ? <Link to={url}>{reference}</Link> : reference}
        </li>
      ))}
    </ul>
  );
}

interface Definition {
  source: string;
  reference: string;
  url?: string;
}

function isDefinition(given: unknown): given is Definition {
  if (typeof given !== 'object' || given === null) return false;
  const { source, reference, url } = given as Record<string, unknown>;
  return (
    typeof source === 'string' &&
    typeof reference === 'string' &&
    (url === undefined || typeof url === 'string')
  );
}
