import type {
  RejectedAnswer,
  RejectedDocument,
} from '@onemap/plugin-operating-model-common';
import type { RejectedRecord } from '../database/RejectedStore';
import { evaluationSummaryOf, hiddenIf, type Context } from './Context';
import { sliceOf, type SliceRequest } from './sliceOf';

const REFERENCE = /\b[a-z]+:[a-z0-9._-]+\/[a-z0-9._-]+/gi;

/**
 * Documents that the catalog refused. Who may read everything sees all of them; to others the catalog can
 * say only of what it still shows whether they may read it.
 */
export function rejectedAnswer(
  context: Context,
  request: SliceRequest,
): RejectedAnswer {
  const { live, settings } = context;
  const all = live.inputs.rejected;
  const visible = all.filter(record => maySeeRejected(record, context));
  const { items, ...slice } = sliceOf(visible, request);
  return {
    items: items.map(record => toDocument(record, context)),
    ...slice,
    ...hiddenIf(settings, all.length - visible.length),
    evaluation: evaluationSummaryOf(context),
  };
}

function maySeeRejected(
  { entityRef }: RejectedRecord,
  { live, caller }: Context,
): boolean {
  return (
    caller.readsAll ||
    (live.graph.get(entityRef) !== undefined && caller.canRead(entityRef))
  );
}

function toDocument(
  { entityRef, location, errors, since }: RejectedRecord,
  { live, caller }: Context,
): RejectedDocument {
  const mayRead = (text: string) =>
    (text.match(REFERENCE) ?? []).every(ref => {
      const known = ref.toLowerCase();
      return live.graph.get(known) ? caller.canRead(known) : caller.readsAll;
    });
  return {
    entityRef,
    location,
    errors: errors.filter(error => mayRead(error.replaceAll(entityRef, ''))),
    since,
    hasOldVersion: live.graph.get(entityRef) !== undefined,
  };
}
