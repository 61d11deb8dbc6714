import type { Lens } from '@onemap/plugin-operating-model-common';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { LITMUS_QUESTIONS, type LitmusQuestion } from '../shared/litmus';

/** The ways to see a service. */
export const VIEWS = ['canvas', 'list', 'flow'] as const;

/** One of {@link VIEWS}. */
export type View = (typeof VIEWS)[number];

/** How the tab is looked at; kept in the URL, so that a view can be sent to a colleague. */
export interface ServiceView {
  lens: Lens;
  view: View;
  /** The litmus answer whose gaps alone are shown. */
  litmus?: LitmusQuestion;
}

/** {@link ServiceView} and how to change it. */
export function useServiceView() {
  const [parameters, setParameters] = useSearchParams();
  const value = useMemo((): ServiceView => {
    const view = VIEWS.find(each => each === parameters.get('view'));
    return {
      lens: {
        environment: parameters.get('environment') ?? undefined,
        discipline: parameters.get('discipline') ?? undefined,
      },
      view: view ?? 'canvas',
      litmus: LITMUS_QUESTIONS.find(each => each === parameters.get('litmus')),
    };
  }, [parameters]);

  const set = useCallback(
    (changes: {
      environment?: string | null;
      discipline?: string | null;
      view?: View;
      litmus?: LitmusQuestion | null;
    }) =>
      setParameters(
        before => {
          const after = new URLSearchParams(before);
          for (const [key, value_] of Object.entries(changes)) {
            if (value_ === null || value_ === 'canvas') after.delete(key);
            else if (value_ !== undefined) after.set(key, value_);
          }
          return after;
        },
        { replace: true },
      ),
    [setParameters],
  );
  return [value, set] as const;
}
