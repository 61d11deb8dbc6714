import { NotFoundError } from '@backstage/errors';
import type { Knex } from 'knex';
import type {
  FindingCondition,
  FindingsPage,
  FindingsSelection,
  FindingsVisibility,
} from './FindingsStore';
import { toRecord, type FindingRow, type LinkRow } from './tables';

const SORT_COLUMNS = {
  severity: 'severity_rank',
  rule: 'rule',
  subject: 'subject',
  firstSeen: 'first_seen',
  box: 'box_rank',
  owner: 'mender_title',
  service: 'service_title',
} as const satisfies Record<FindingsSelection['sort'], keyof FindingRow>;

/** A page of findings, filtered and sorted in the database: two queries, however many there are. */
export async function listFindings(
  knex: Knex,
  selection: FindingsSelection,
  visibility: FindingsVisibility,
): Promise<FindingsPage> {
  const visible = (given: FindingsSelection) =>
    onlyVisible(knex, select(knex, given), visibility);
  const isRestricted =
    visibility.unreadable.length > 0 || visibility.condition !== undefined;
  // Who guesses at a word must not be told how often it stands in what is hidden.
  const unsearched = { ...selection, text: undefined };

  const { total, all, seen, place } = await survey(knex, {
    total: count(visible(selection)),
    ...(isRestricted ? { all: count(select(knex, unsearched)) } : {}),
    ...(isRestricted && selection.text
      ? { seen: count(visible(unsearched)) }
      : {}),
    ...(selection.after ? { place: placeOf(knex, selection) } : {}),
  });
  const rows = await page(visible(selection), selection, place);

  const more = rows.length > selection.limit;
  const shown = more ? rows.slice(0, selection.limit) : rows;
  return {
    records: shown.map(toRecord),
    total,
    hidden: all - seen,
    next: more ? shown[shown.length - 1].fingerprint : undefined,
  };
}

/** The value by which the list is sorted, of the finding that the page follows. */
type Place = string | number;

/**
 * How many there are, and where the page begins, in one query.
 *
 * @throws NotFoundError where the finding that the page follows is not kept any more
 */
async function survey(
  knex: Knex,
  parts: { total: Knex.QueryBuilder } & Partial<
    Record<'all' | 'seen' | 'place', Knex.QueryBuilder>
  >,
): Promise<{
  total: number;
  all: number;
  seen: number;
  place: Place | undefined;
}> {
  const [row] = await knex.select(
    Object.entries(parts).map(([name, query]) => query.as(name)),
  );
  if (parts.place && row.place === null) {
    throw new NotFoundError('The list has changed. Start again.');
  }
  // PostgreSQL counts in 64 bits, and gives text.
  const total = Number(row.total);
  return {
    total,
    all: Number(row.all ?? total),
    seen: Number(row.seen ?? total),
    place: row.place,
  };
}

function select(
  knex: Knex,
  selection: FindingsSelection,
): Knex.QueryBuilder<FindingRow, FindingRow[]> {
  const query = knex<FindingRow>('findings');
  const columns = {
    rule: selection.rule,
    severity: selection.severity,
    box: selection.box,
    owner: selection.owner,
    subject: selection.subject,
    state: selection.state,
  };
  for (const [column, values] of Object.entries(columns)) {
    if (values) query.whereIn(column, values);
  }
  if (selection.service) linked(knex, query, 'service', selection.service);
  if (selection.department) {
    linked(knex, query, 'department', selection.department);
  }
  if (selection.about) concerned(knex, query, selection.about);
  if (selection.openedSince) {
    query.where('first_seen', '>=', selection.openedSince);
  }
  if (selection.resolvedSince) {
    query.where('resolved_at', '>=', selection.resolvedSince);
  }
  if (selection.text) {
    query.whereRaw(`search like ? escape '\\'`, [
      `%${selection.text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`,
    ]);
  }
  return query;
}

function onlyVisible(
  knex: Knex,
  query: Knex.QueryBuilder<FindingRow, FindingRow[]>,
  { unreadable, condition }: FindingsVisibility,
) {
  if (unreadable.length) {
    query.whereNotExists(
      links(knex, 'names').whereRaw(`ref in (${elementsOf(knex)})`, [
        JSON.stringify(unreadable),
      ]),
    );
  }
  if (condition) query.where(builder => apply(knex, builder, condition));
  return query;
}

/** The one place where the two databases differ: a JSON list of texts, as rows. */
function elementsOf(knex: Knex): string {
  return knex.client.config.client === 'pg'
    ? 'select jsonb_array_elements_text(?::jsonb)'
    : 'select value from json_each(?)';
}

function apply(
  knex: Knex,
  query: Knex.QueryBuilder,
  condition: FindingCondition,
): void {
  if ('allOf' in condition) {
    for (const each of condition.allOf) {
      query.andWhere(builder => apply(knex, builder, each));
    }
  } else if ('anyOf' in condition) {
    for (const each of condition.anyOf) {
      query.orWhere(builder => apply(knex, builder, each));
    }
  } else if ('not' in condition) {
    // In SQL a comparison with an absent owner is neither true nor false; here it must be false.
    query.whereNot(builder => apply(knex, builder, condition.not));
  } else if ('owner' in condition) {
    query.whereRaw(`coalesce(owner, '') in (${elementsOf(knex)})`, [
      JSON.stringify(condition.owner),
    ]);
  } else {
    linked(knex, query, 'department', condition.department);
  }
}

function linked(
  knex: Knex,
  query: Knex.QueryBuilder,
  type: LinkRow['type'],
  refs: string[],
) {
  query.whereExists(links(knex, type).whereIn('ref', refs));
}

function concerned(knex: Knex, query: Knex.QueryBuilder, refs: string[]) {
  query.where(either => {
    either.whereIn('subject', refs);
    either.orWhereExists(links(knex, 'involves').whereIn('ref', refs));
  });
}

function links(knex: Knex, type: LinkRow['type']) {
  return knex('finding_links')
    .select(knex.raw('1'))
    .whereRaw('finding_links.fingerprint = findings.fingerprint')
    .where('type', type);
}

function count(query: Knex.QueryBuilder): Knex.QueryBuilder {
  return query.count('*');
}

/**
 * The place of the finding that a page follows. It is looked up, and not part of a cursor, which would tell
 * its reader by what the list is sorted: the name of an owner, say, whom he may not read.
 */
function placeOf(
  knex: Knex,
  { sort, after }: FindingsSelection,
): Knex.QueryBuilder {
  return knex('findings')
    .where({ fingerprint: after })
    .select(SORT_COLUMNS[sort]);
}

async function page(
  query: Knex.QueryBuilder<FindingRow, FindingRow[]>,
  { sort, order, limit, after }: FindingsSelection,
  place: Place | undefined,
): Promise<FindingRow[]> {
  const column = SORT_COLUMNS[sort];
  const beyond = order === 'asc' ? '>' : '<';
  if (after && place !== undefined) {
    query.where(builder =>
      builder
        .where(column, beyond, place)
        .orWhere(inner =>
          inner.where(column, place).where('fingerprint', '>', after),
        ),
    );
  }
  return query
    .orderBy([
      { column, order },
      { column: 'fingerprint', order: 'asc' },
    ])
    .limit(limit + 1)
    .select('*');
}
