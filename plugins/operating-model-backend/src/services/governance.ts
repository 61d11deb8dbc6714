import {
  decisionGridOf,
  forumGridOf,
  isA,
  obligationPackOf,
  processGridOf,
  seriesOf,
  servicesUnder,
  supplierMatrixOf,
  withMeetings,
  type DecisionsAnswer,
  type Finding,
  type ForumsAnswer,
  type ObligationsAnswer,
  type Pack,
  type ProcessesAnswer,
  type ServiceEntity,
  type SuppliersAnswer,
} from '@onemap/plugin-operating-model-common';
import type { ScheduledForum } from '../calendar/toICalendar';
import type { LiveModel } from '../evaluation/LiveModel';
import { evaluationSummaryOf, type Context } from './Context';
import { pageOfGrid } from './grids';
import { KnownMeetings } from './KnownMeetings';
import { restrict } from './restrict';
import { sliceOf, type SliceRequest } from './sliceOf';

/** The decision grid, some rows at a time, with the parties that have a part in those. */
export function decisionsAnswer(
  context: Context,
  request: SliceRequest,
): DecisionsAnswer {
  const grid = context.live.derive(decisionGrid);
  return pageOfGrid(context, request, grid, 'rows', rows => {
    const here = new Set(rows.flatMap(({ cells }) => cells.map(refOf)));
    return { parties: grid.parties.filter(({ ref }) => here.has(ref)) };
  });
}

/** The process owner grid, some processes at a time, with the departments that have those. */
export function processesAnswer(
  context: Context,
  request: SliceRequest,
): ProcessesAnswer {
  const grid = context.live.derive(processGrid);
  return pageOfGrid(context, request, grid, 'processes', processes => {
    const here = new Set(processes.map(({ department }) => department?.ref));
    return { departments: grid.departments.filter(({ ref }) => here.has(ref)) };
  });
}

/** The supplier matrix, some suppliers at a time. */
export function suppliersAnswer(
  context: Context,
  request: SliceRequest,
): SuppliersAnswer {
  const grid = context.live.derive(supplierMatrix);
  return pageOfGrid(context, request, grid, 'suppliers');
}

/** The forums with their meetings from one day until another, some forums at a time. */
export function forumsAnswer(
  context: Context,
  request: SliceRequest & { from: string; until: string },
): ForumsAnswer {
  const { live, settings } = context;
  const { from, until } = request;
  const grid = live.derive(forumGrid);
  const page = pageOfGrid(context, request, grid, 'forums');
  const { timeZone } = settings.calendar;
  return {
    ...page,
    from,
    until,
    forums: withMeetings(
      live.graph,
      page.forums,
      request,
      live.derive(noMeetings).of(request),
    ),
    ...(timeZone ? { timeZone } : {}),
  };
}

/** The forums that meet regularly, with all their meetings. */
export function scheduledForums(context: Context): ScheduledForum[] {
  const { live, today } = context;
  const { forums } = restrict(live.derive(forumGrid), context).view;
  return forums.flatMap(forum => {
    const entity = live.graph.get(forum.ref);
    const series = isA(entity, 'Forum') && seriesOf(entity, today);
    return series ? [{ forum, series }] : [];
  });
}

/** What services meet of the packs that they fall under, some services at a time. */
export function obligationsAnswer(
  context: Context,
  request: SliceRequest & { pack?: string[]; service?: string[] },
): ObligationsAnswer {
  const { live, settings, caller } = context;
  // By what the caller may not read nothing is found, hidden or not.
  const services = request.service
    ?.map(ref => ref.toLowerCase())
    .filter(caller.canRead);
  const all = settings.packs
    .filter(({ id }) => !request.pack || request.pack.includes(id))
    .flatMap(pack =>
      servicesUnder(live.graph, pack)
        .filter(({ ref }) => !services || services.includes(ref))
        .map(service => ({ pack, service })),
    );
  const readable = all.filter(({ service }) => caller.canRead(service.ref));
  const { items, ...slice } = sliceOf(readable, request);
  const { view, hidden } = restrict({ packs: byPack(items, live) }, context);
  const { hidden: hiddenHere } = hidden;
  return {
    ...view,
    ...slice,
    ...(hiddenHere === undefined
      ? {}
      : { hidden: hiddenHere + all.length - readable.length }),
    evaluation: evaluationSummaryOf(context),
  };
}

function byPack(
  items: readonly { pack: Pack; service: ServiceEntity }[],
  live: LiveModel,
) {
  const grouped = new Map<Pack, ServiceEntity[]>();
  for (const { pack, service } of items) {
    grouped.set(pack, [...(grouped.get(pack) ?? []), service]);
  }
  return [...grouped].map(([pack, services]) =>
    obligationPackOf(live.graph, pack, services, live.derive(findingsIn)),
  );
}

function refOf({ ref }: { ref: string }): string {
  return ref;
}

function decisionGrid(live: LiveModel) {
  return decisionGridOf(live.graph, live.derive(findingsIn));
}

function processGrid(live: LiveModel) {
  return processGridOf(live.graph, live.derive(findingsIn));
}

function forumGrid(live: LiveModel) {
  return forumGridOf(live.graph, live.derive(findingsIn));
}

function noMeetings() {
  return new KnownMeetings();
}

function supplierMatrix(live: LiveModel) {
  return supplierMatrixOf(live.graph, live.derive(findingsIn));
}

/** The findings that are open or waived. */
function findingsIn({ current }: LiveModel): Finding[] {
  return [...current.records.values()].map(({ finding }) => finding);
}
