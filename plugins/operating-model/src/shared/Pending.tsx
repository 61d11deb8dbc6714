import type { ReactNode } from 'react';
import type { Answer } from './useAnswer';
import { Patience } from './Patience';
import { Progress } from './Progress';
import { Unavailable } from './Unavailable';

interface PendingProps<T> {
  of: Answer<T>;
  children: (answer: T) => ReactNode;
}

/** Draws an answer once it is there; before, that it is awaited; without one, why not. */
export function Pending<T>({ of, children }: PendingProps<T>) {
  const { answer, error, isWaiting, refresh } = of;
  if (answer === undefined && error) {
    return <Unavailable error={error} onRetry={refresh} />;
  }
  return (
    <>
      {isWaiting && <Progress />}
      {answer === undefined && <Patience />}
      {answer !== undefined && children(answer)}
    </>
  );
}
