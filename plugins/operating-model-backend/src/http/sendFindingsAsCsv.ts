import type { FindingView } from '@onemap/plugin-operating-model-common';
import { stringify } from 'csv-stringify';
import type { Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FindingsStore } from '../database/FindingsStore';
import type { Context } from '../services/Context';
import { listFindings } from '../services/findings';
import type { FindingsRequest } from './schemas/findings';

const PAGE = 500;

const COLUMNS: Record<string, (finding: FindingView) => string> = {
  severity: finding => finding.severity,
  state: finding => finding.state,
  rule: finding => finding.rule,
  title: finding => finding.ruleTitle,
  box: finding => finding.box,
  subject: finding => finding.subject,
  involves: finding => finding.involves.join(' '),
  services: finding => finding.services.join(' '),
  mender: finding => finding.mender?.ref ?? '',
  message: finding => finding.message,
  remedy: finding => finding.remedy,
  firstSeen: finding => finding.firstSeen,
  lastSeen: finding => finding.lastSeen,
  resolvedAt: finding => finding.resolvedAt ?? '',
  waivedUntil: finding => finding.waived?.until ?? '',
  waivedBecause: finding => finding.waived?.reason ?? '',
  fingerprint: finding => finding.fingerprint,
};

/** Sends every finding that matches as CSV, page by page, so that memory does not grow with their number. */
export async function sendFindingsAsCsv(
  res: Response,
  context: Context,
  store: FindingsStore,
  request: FindingsRequest,
): Promise<void> {
  // The first page is read before anything is sent, so that a refusal can still be one.
  const pages = pagesOf(context, store, request);
  const first = await pages.next();
  res.type('text/csv').attachment('findings.csv');
  await pipeline(
    Readable.from(rows(first, pages)),
    stringify({
      header: true,
      columns: Object.keys(COLUMNS),
      // A cell that starts like a formula is not to run in somebody's spreadsheet.
      escape_formulas: true,
    }),
    res,
  );
}

async function* pagesOf(
  context: Context,
  store: FindingsStore,
  request: FindingsRequest,
): AsyncGenerator<FindingView[], void> {
  let cursor: string | undefined = request.cursor;
  do {
    const page = await listFindings(context, store, {
      ...request,
      limit: PAGE,
      cursor,
    });
    yield page.items;
    cursor = page.nextCursor;
  } while (cursor);
}

async function* rows(
  first: IteratorResult<FindingView[], void>,
  rest: AsyncGenerator<FindingView[], void>,
) {
  const columns = Object.values(COLUMNS);
  const toRow = (finding: FindingView) => columns.map(value => value(finding));
  for (const finding of first.value ?? []) yield toRow(finding);
  for await (const page of rest) {
    for (const finding of page) yield toRow(finding);
  }
}
