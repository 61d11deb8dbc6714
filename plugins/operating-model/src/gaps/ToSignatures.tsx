import { useRouteRef } from '@backstage/core-plugin-api';
import type { FindingView } from '@onemap/plugin-operating-model-common';
import { onePageRouteRef } from '../routes';
import { serviceOf } from '../shared/entityNames';
import { QuietButton } from '../shared/QuietButton';
import { QuietLinkButton } from '../shared/QuietLinkButton';
import { useText } from '../shared/useText';
import { isClosedBySignature } from './isClosedBySignature';

interface ToSignaturesProps {
  gap: FindingView;
  /** Whether the signatures stand on the same page. */
  isOnPageOfService: boolean;
}

/** The way to the signatures, for a gap that a signature closes. */
export function ToSignatures({ gap, isOnPageOfService }: ToSignaturesProps) {
  const t = useText();
  const onePage = useRouteRef(onePageRouteRef);
  if (!isClosedBySignature(gap)) return null;
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
