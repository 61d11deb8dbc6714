import type { ServiceRow } from '@onemap/plugin-operating-model-common';
import type { Response } from 'express';
import type { Context } from '../services/Context';
import { listServices } from '../services/services';
import type { ServicesRequest } from './schemas/services';
import { sendCsv, type CsvColumns } from './sendCsv';

const PAGE = 500;

const COLUMNS: CsvColumns<ServiceRow> = {
  service: service => service.ref,
  title: service => service.title,
  criticality: service => service.criticality,
  owner: service => service.owner?.ref ?? '',
  department: service => service.department?.ref ?? '',
  obligations: service => service.obligations.join(' '),
  errors: service => `${service.gaps.error}`,
  warnings: service => `${service.gaps.warning}`,
  hints: service => `${service.gaps.info}`,
  accepted: service => `${service.gaps.waived}`,
  onePageFlow: service => service.litmus.onePageFlow,
  sharedRecognition: service => service.litmus.sharedRecognition,
  boardAndRegulator: service => service.litmus.boardAndRegulator,
  signed: service => `${service.signOffs.signed}`,
  signedBefore: service => `${service.signOffs.stale}`,
  mustSign: service => `${service.signOffs.required}`,
};

/** Sends every service that matches, page by page. */
export async function sendServicesAsCsv(
  res: Response,
  context: Context,
  request: ServicesRequest,
): Promise<void> {
  await sendCsv(res, 'services.csv', COLUMNS, rowsOf(context, request));
}

async function* rowsOf(
  context: Context,
  request: ServicesRequest,
): AsyncGenerator<ServiceRow, void> {
  let { cursor } = request;
  do {
    const page = listServices(context, { ...request, limit: PAGE, cursor });
    yield* page.items;
    cursor = page.nextCursor;
  } while (cursor);
}
