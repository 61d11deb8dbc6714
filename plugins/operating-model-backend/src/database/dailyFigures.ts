import type { GapCounts } from '@onemap/plugin-operating-model-common';
import type { Knex } from 'knex';
import { batches } from './batches';
import { countsOf } from './countsOf';
import type { FindingRecord } from './FindingsStore';

/** What a day looked like at its end, for one service or over all. */
export interface DailyFigures extends GapCounts {
  /** `YYYY-MM-DD` */
  day: string;
  /** Gaps that opened and closed in its course. */
  opened: number;
  resolved: number;
}

interface FiguresRow extends DailyFigures {
  service: string;
}

/** Stands for all services together. */
const ALL = '';

/**
 * Keeps the figures of a day up to date: those of the services that changed, and the total.
 *
 * @param records - what is open or waived now
 */
export async function writeFigures(
  trx: Knex.Transaction,
  day: string,
  records: ReadonlyMap<string, FindingRecord>,
  changes: {
    appeared: readonly Pick<FindingRecord, 'finding'>[];
    changed: readonly Pick<FindingRecord, 'finding'>[];
    closed: readonly Pick<FindingRecord, 'finding'>[];
  },
) {
  const opened = tally(changes.appeared);
  const resolved = tally(changes.closed);
  const touched = new Set([
    ALL,
    ...opened.keys(),
    ...resolved.keys(),
    ...tally(changes.changed).keys(),
  ]);
  const rows = figuresOf(records, touched).map(({ service, counts }) => ({
    day,
    service,
    ...counts,
    opened: opened.get(service) ?? 0,
    resolved: resolved.get(service) ?? 0,
  }));
  for (const batch of batches(rows)) {
    await trx('daily_figures')
      .insert(batch)
      .onConflict(['day', 'service'])
      .merge({
        error: trx.raw('excluded.error'),
        warning: trx.raw('excluded.warning'),
        info: trx.raw('excluded.info'),
        waived: trx.raw('excluded.waived'),
        opened: trx.raw('daily_figures.opened + excluded.opened'),
        resolved: trx.raw('daily_figures.resolved + excluded.resolved'),
      });
  }
}

/**
 * The figures of a service, or over all, for each day of a range on which they changed, and the last
 * before the range.
 */
export async function readFigures(
  knex: Knex,
  {
    service = ALL,
    from,
    until,
  }: { service?: string; from: string; until: string },
): Promise<DailyFigures[]> {
  const before = await knex<FiguresRow>('daily_figures')
    .where({ service })
    .where('day', '<', from)
    .orderBy('day', 'desc')
    .first();
  const rows = await knex<FiguresRow>('daily_figures')
    .where({ service })
    .whereBetween('day', [from, until])
    .orderBy('day');
  return [...(before ? [before] : []), ...rows].map(
    ({ service: _, ...figures }) => figures,
  );
}

function tally(records: readonly Pick<FindingRecord, 'finding'>[]) {
  const counts = new Map<string, number>();
  for (const { finding } of records) {
    for (const service of [ALL, ...finding.services]) {
      counts.set(service, (counts.get(service) ?? 0) + 1);
    }
  }
  return counts;
}

function figuresOf(
  records: ReadonlyMap<string, FindingRecord>,
  services: ReadonlySet<string>,
) {
  const grouped = new Map<string, FindingRecord[]>();
  for (const service of services) grouped.set(service, []);
  for (const record of records.values()) {
    grouped.get(ALL)?.push(record);
    for (const service of record.finding.services) {
      grouped.get(service)?.push(record);
    }
  }
  return [...grouped].map(([service, own]) => ({
    service,
    counts: countsOf(own),
  }));
}
