import { useRouteRef } from '@backstage/core-plugin-api';
import type { FindingView } from '@onemap/plugin-operating-model-common';
import { onePageRouteRef } from '../routes';
import { serviceOf } from '../shared/entityNames';
import { QuietButton } from '../shared/QuietButton';
import { QuietLinkButton } from '../shared/QuietLinkButton';
import { useText } from '../shared/useText';

/** Rules about a service whose gaps a signature closes, not YAML. */
const BY_SIGNATURE = ['attestation-missing', 'attestation-stale'];

interface ToSignaturesProps {
  gap: FindingView;
  /** Whether the signatures stand on the same page. */
  isOnPageOfService: boolean;
}

/** The way to the signatures, for a gap that a signature closes. */
export function ToSignatures({ gap, isOnPageOfService }: ToSignaturesProps) {
  const t = useText();
  const onePage = useRouteRef(onePageRouteRef);
  if (!BY_SIGNATURE.includes(gap.rule)) return null;
  const text = t('gaps.toSignatures');
  return isOnPageOfService ? (
    <QuietButton variant="outlined" href="#sign-offs">
      {text}
    </QuietButton>
  ) : (
    <QuietLinkButton to={`${onePage(serviceOf(gap.subject))}#sign-offs`}>
      {text}
    </QuietLinkButton>
  );
}
