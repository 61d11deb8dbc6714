import { useEffect, useState } from 'react';

/** Typing is not asking: what is typed counts when the fingers rest. */
export const REST_MS = 350;

/** What was typed when the fingers last rested. */
export function useRested(typed: string): string {
  const [rested, setRested] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setRested(typed), REST_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return rested;
}
