import type { FindingView } from '@onemap/plugin-operating-model-common';
import type { Response } from 'express';
import type { FindingsStore } from '../database/FindingsStore';
import type { Context } from '../services/Context';
import { listFindings } from '../services/findings';
import type { FindingsRequest } from './schemas/findings';
import { sendCsv, type CsvColumns } from './sendCsv';

const PAGE = 500;

const COLUMNS: CsvColumns<FindingView> = {
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

/** Sends every finding that matches, page by page. */
export async function sendFindingsAsCsv(
  res: Response,
  context: Context,
  store: FindingsStore,
  request: FindingsRequest,
): Promise<void> {
  await sendCsv(res, 'findings.csv', COLUMNS, rowsOf(context, store, request));
}

async function* rowsOf(
  context: Context,
  store: FindingsStore,
  request: FindingsRequest,
): AsyncGenerator<FindingView, void> {
  let cursor: string | undefined = request.cursor;
  do {
    const page = await listFindings(context, store, {
      ...request,
      limit: PAGE,
      cursor,
    });
    yield* page.items;
    cursor = page.nextCursor;
  } while (cursor);
}
