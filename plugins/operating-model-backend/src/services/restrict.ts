import { restrictView } from '@onemap/plugin-operating-model-common';
import { maySee } from '../access/Caller';
import { hiddenIf, type Context } from './Context';

/**
 * A view as the caller may see it: without entities that the caller may not read, and without the
 * fingerprints of findings that the caller may not see.
 */
export function restrict<T>(
  view: T,
  context: Context,
): { view: T; hidden: { hidden?: number } } {
  const { caller, live, settings } = context;
  if (caller.readsAll) return { view, hidden: hiddenIf(settings, 0) };
  const restricted = restrictView(view, {
    canRead: caller.canRead,
    canSee: fingerprint => {
      const record = live.current.records.get(fingerprint);
      return record !== undefined && maySee(caller, record);
    },
    showHidden: settings.privacy.showHidden,
  });
  return {
    view: restricted.view,
    hidden: hiddenIf(settings, restricted.hidden),
  };
}
