import type { FindingView } from '@onemap/plugin-operating-model-common';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useAnswer } from '../shared/useAnswer';

type ByFingerprint = ReadonlyMap<string, FindingView>;

const KnownGapsContext = createContext<ByFingerprint>(new Map());

/** More gaps than this are not told apart on one page: their marks lead to them all the same. */
const MOST = 500;

interface KnownGapsProps {
  /** The entities that the page is about, by full reference. */
  about: readonly string[];
  children: ReactNode;
}

/** Looks up the gaps of the entities of a grid, so that their marks say how bad and what they are. */
export function KnownGaps({ about, children }: KnownGapsProps) {
  const refs = [...new Set(about)].sort();
  const { answer } = useAnswer(
    ['listFindings', 'about', ...refs],
    async api =>
      refs.length ? api.listFindings({ about: refs, limit: MOST }) : undefined,
    { keepPrevious: true },
  );
  const known = useMemo(
    () => new Map(answer?.items.map(gap => [gap.fingerprint, gap])),
    [answer],
  );
  return (
    <KnownGapsContext.Provider value={known}>
      {children}
    </KnownGapsContext.Provider>
  );
}

/** The gaps that are known around a component, by fingerprint. */
export function useKnownGaps(): ByFingerprint {
  return useContext(KnownGapsContext);
}
