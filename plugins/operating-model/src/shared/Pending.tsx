import LinearProgress from '@material-ui/core/LinearProgress';
import type { ReactNode } from 'react';
import type { Answer } from './useAnswer';
import { Patience } from './Patience';
import { Unavailable } from './Unavailable';
import { useText } from './useText';

interface PendingProps<T> {
  of: Answer<T>;
  children: (answer: T) => ReactNode;
}

/** Draws an answer once it is there; before, that it is awaited; without one, why not. */
export function Pending<T>({ of, children }: PendingProps<T>) {
  const t = useText();
  const { answer, error, isWaiting, refresh } = of;
  if (answer === undefined && error) {
    return <Unavailable error={error} onRetry={refresh} />;
  }
  return (
    <>
      {isWaiting && <LinearProgress aria-label={t('shared.loading')} />}
      {answer === undefined && <Patience />}
      {answer !== undefined && children(answer)}
    </>
  );
}
