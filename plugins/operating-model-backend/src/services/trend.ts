import type {
  LitmusAnswer,
  TrendAnswer,
  TrendDay,
} from '@onemap/plugin-operating-model-common';
import { DateTime } from 'luxon';
import type { DailyFigures } from '../database/dailyFigures';
import type { FindingsStore } from '../database/FindingsStore';
import { evaluationSummaryOf, type Context } from './Context';
import { litmusOf } from './services';

/**
 * Gaps over time, of one service or over all, and how the litmus tests stand. Figures are numbers without
 * names, and count what the caller may not read as well.
 */
export async function trendAnswer(
  context: Context,
  store: FindingsStore,
  range: { service?: string; from: string; until: string },
): Promise<TrendAnswer> {
  const figures = await store.figures(range);
  return {
    from: range.from,
    until: range.until,
    days: fillDays(figures, range),
    litmus: litmusCounts(context),
    evaluation: evaluationSummaryOf(context),
  };
}

/** A day without figures of its own looked like the one before it; nothing opened or closed on it. */
export function fillDays(
  figures: readonly DailyFigures[],
  { from, until }: { from: string; until: string },
): TrendDay[] {
  const days: TrendDay[] = [];
  const byDay = new Map(figures.map(each => [each.day, each]));
  let last = figures.find(({ day }) => day < from);
  for (let day = from; day <= until; day = nextDay(day)) {
    const own = byDay.get(day);
    if (own) days.push(own);
    else if (last) days.push({ ...last, day, opened: 0, resolved: 0 });
    last = own ?? last;
  }
  return days;
}

function litmusCounts(context: Context): TrendAnswer['litmus'] {
  const none = (): Record<LitmusAnswer['answer'], number> => ({
    yes: 0,
    partly: 0,
    no: 0,
  });
  const counts: TrendAnswer['litmus'] = {
    onePageFlow: none(),
    sharedRecognition: none(),
    boardAndRegulator: none(),
  };
  const { live, caller } = context;
  for (const service of live.graph.entities('Service')) {
    if (!caller.canRead(service.ref)) continue;
    const litmus = litmusOf(service, context);
    counts.onePageFlow[litmus.onePageFlow.answer]++;
    counts.sharedRecognition[litmus.sharedRecognition.answer]++;
    counts.boardAndRegulator[litmus.boardAndRegulator.answer]++;
  }
  return counts;
}

function nextDay(day: string): string {
  return DateTime.fromISO(day, { zone: 'utc' })
    .plus({ days: 1 })
    .toFormat('yyyy-MM-dd');
}
