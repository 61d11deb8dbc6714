import type { Restricted } from '@onemap/plugin-operating-model-common';
import type { ReactNode } from 'react';
import { Locked } from './Locked';
import { useText } from './useText';

interface OrHiddenProps {
  /** What the field belongs to. */
  of: Restricted;
  /** The field in which nobody is shown. */
  field: string;
  /** What to say where really nobody is there. */
  children: ReactNode;
}

/** That nobody is there; where somebody is and the reader may not see whom, that instead. */
export function OrHidden({ of, field, children }: OrHiddenProps) {
  const t = useText();
  if (!of.hiddenIn?.[field]) return <>{children}</>;
  return <Locked>{t('shared.hiddenSomebody')}</Locked>;
}
