import { NotFoundError } from '@backstage/errors';
import type {
  FindingDetail,
  FindingView,
  Page,
} from '@onemap/plugin-operating-model-common';
import { maySee, type Caller } from '../access/Caller';
import type {
  FindingsSelection,
  FindingsStore,
} from '../database/FindingsStore';
import type { WaiverStore } from '../database/WaiverStore';
import type { FindingsRequest } from '../http/schemas/findings';
import { evaluationSummaryOf, hiddenIf, type Context } from './Context';
import { fromCursor, toCursor } from './cursors';
import { summary, toFindingView } from './findingViews';
import { toPortalWaiver } from './portalWaiver';

/** A page of findings that the caller may see. */
export async function listFindings(
  context: Context,
  store: FindingsStore,
  request: FindingsRequest,
): Promise<Page<FindingView>> {
  const selection = toSelection(request, context.caller);
  if (selection.after) {
    // A cursor that somebody made up must not tell him whether a finding exists.
    await findVisible(context, store, selection.after);
  }
  const page = await store.list(selection, await context.caller.visibility());
  return {
    items: page.records.map(record => toFindingView(record, context)),
    totalItems: page.total,
    ...hiddenIf(context.settings, page.hidden),
    ...(page.next
      ? {
          nextCursor: toCursor([request.sort, page.next]),
        }
      : {}),
    evaluation: evaluationSummaryOf(context),
  };
}

/**
 * One finding with its history.
 *
 * @throws NotFoundError where there is none, or none that the caller may see
 */
export async function getFinding(
  context: Context,
  { store, waivers }: { store: FindingsStore; waivers: WaiverStore },
  fingerprint: string,
): Promise<FindingDetail> {
  const record = await findVisible(context, store, fingerprint);
  const { caller, live } = context;
  const history = await store.history(fingerprint);
  const waiver = await waivers.of(fingerprint);
  return {
    ...toFindingView(record, context),
    ...(waiver
      ? { portalWaiver: toPortalWaiver(waiver, record, context) }
      : {}),
    history: history.map(({ by, ...event }) => ({
      ...event,
      ...(by && caller.canRead(by) ? { by: summary(live.graph, by) } : {}),
    })),
    evaluation: evaluationSummaryOf(context),
  };
}

/** A finding as it is kept. @throws NotFoundError as {@link getFinding} */
export async function findVisible(
  { caller, live }: Context,
  store: FindingsStore,
  fingerprint: string,
) {
  const record =
    live.current.records.get(fingerprint) ?? (await store.find(fingerprint));
  const isVisible =
    record &&
    maySee(caller, record) &&
    // What a closed gap names may be gone, and then nobody can say who might have read it.
    (caller.readsAll || record.state !== 'resolved' || namesAreThere(record));
  if (!isVisible) throw new NotFoundError('There is no such finding.');
  return record;

  function namesAreThere({ finding }: typeof record & object) {
    return [finding.subject, ...finding.involves, ...finding.mentions].every(
      ref => live.graph.get(ref),
    );
  }
}

/** The selection that a request asks for. By what the caller may not read nothing is found, hidden or not. */
function toSelection(
  request: FindingsRequest,
  { canRead }: Pick<Caller, 'canRead'>,
): FindingsSelection {
  const { cursor, order, state, ...rest } = request;
  const readable = (refs: string[] | undefined) =>
    refs?.map(ref => ref.toLowerCase()).filter(canRead);
  return {
    ...rest,
    subject: readable(rest.subject),
    about: readable(rest.about),
    service: readable(rest.service),
    owner: readable(rest.owner),
    department: readable(rest.department),
    state: state ?? ['open', 'waived'],
    order: order ?? (rest.sort === 'firstSeen' ? 'desc' : 'asc'),
    after: cursor ? lastOf(cursor, rest.sort) : undefined,
  };
}

/** The cursor of a list is for its own sort only. */
function lastOf(cursor: string, sort: FindingsSelection['sort']): string {
  const [, fingerprint] = fromCursor(
    cursor,
    (given): given is [string, string] =>
      Array.isArray(given) && given[0] === sort && typeof given[1] === 'string',
  );
  return fingerprint;
}
