import type { FindingsStore } from '../../database/FindingsStore';
import type { WaiverStore } from '../../database/WaiverStore';
import { getFinding, listFindings } from '../../services/findings';
import type { OperatingModelService } from '../../services/OperatingModelService';
import type { AnyRoute } from '../defineRoute';
import { modelRoute } from '../modelRoute';
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
    modelRoute(model, {
      path: '/findings',
      id: 'listFindings',
      summary: 'Findings, filtered and sorted.',
      query: findingsQuery,
      answer: findingPage,
      alternatives: { 'text/csv': 'All findings that match, on all pages.' },
      isEarly: true,
      stored: store,
      handle: async ({ context, req, res, query }) => {
        if (wantsCsv(req)) {
          await sendFindingsAsCsv(res, context, store, query);
          return undefined;
        }
        return listFindings(context, store, query);
      },
    }),
    modelRoute(model, {
      path: '/findings/:fingerprint',
      id: 'getFinding',
      summary: 'One finding with its history.',
      params: fingerprintPath,
      answer: findingDetail,
      isEarly: true,
      stored: store,
      handle: ({ context, path }) =>
        getFinding(context, { store, waivers }, path.fingerprint),
    }),
  ];
}
