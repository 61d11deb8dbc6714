import type { FindingsStore } from '../../database/FindingsStore';
import type { WaiverStore } from '../../database/WaiverStore';
import { getFinding, listFindings } from '../../services/findings';
import type { OperatingModelService } from '../../services/OperatingModelService';
import { defineRoute, type AnyRoute } from '../defineRoute';
import {
  findingDetail,
  findingPage,
  findingsQuery,
  fingerprintPath,
} from '../schemas/findings';
import { wantsCsv } from '../sendCsv';
import { sendFindingsAsCsv } from '../sendFindingsAsCsv';

/** Routes about findings. */
export function findingRoutes(
  model: OperatingModelService,
  store: FindingsStore,
  waivers: WaiverStore,
): AnyRoute[] {
  return [
    defineRoute({
      method: 'get',
      path: '/findings',
      id: 'listFindings',
      summary: 'Findings, filtered and sorted.',
      query: findingsQuery,
      answer: findingPage,
      alternatives: { 'text/csv': 'All findings that match, on all pages.' },
      handle: async ({ req, res, query }) => {
        const context = await model.contextOf(req);
        if (wantsCsv(req)) {
          await sendFindingsAsCsv(res, context, store, query);
          return undefined;
        }
        return listFindings(context, store, query);
      },
    }),
    defineRoute({
      method: 'get',
      path: '/findings/:fingerprint',
      id: 'getFinding',
      summary: 'One finding with its history.',
      params: fingerprintPath,
      answer: findingDetail,
      handle: async ({ req, path }) =>
        getFinding(
          await model.contextOf(req),
          { store, waivers },
          path.fingerprint,
        ),
    }),
  ];
}
