import type { ReactNode } from 'react';
import { Locked } from './Locked';
import { useText } from './useText';

interface OrNothingToSeeProps {
  /** How many things the reader may not see among those that could be here. */
  hidden: number | undefined;
  /** What to say where really nothing is there. */
  children: ReactNode;
}

/** That nothing is there; where it may be there and the reader may not see it, only that he sees nothing. */
export function OrNothingToSee({ hidden, children }: OrNothingToSeeProps) {
  const t = useText();
  if (!hidden) return <>{children}</>;
  return <Locked>{t('shared.nothingToSee')}</Locked>;
}
