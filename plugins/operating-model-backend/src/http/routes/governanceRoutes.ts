import {
  decisionsAnswer,
  forumsAnswer,
  obligationsAnswer,
  processesAnswer,
  suppliersAnswer,
} from '../../services/governance';
import type { OperatingModelService } from '../../services/OperatingModelService';
import { dayRange, shifted } from '../dayRange';
import type { AnyRoute } from '../defineRoute';
import { modelRoute } from '../modelRoute';
import * as schemas from '../schemas/governance';
import { sendForumsAsCalendar, wantsCalendar } from '../sendForumsAsCalendar';
import { wantsCsv } from '../sendCsv';
import { sendObligationsAsCsv } from '../sendObligationsAsCsv';

const SHOWN = { weeks: 8 };
const MOST_DAYS = 366;

/** Routes about the whole model. */
export function governanceRoutes(model: OperatingModelService): AnyRoute[] {
  return [
    modelRoute(model, {
      path: '/governance/decisions',
      id: 'getDecisions',
      summary: 'The decision grid: decisions, and who has which role in them.',
      query: schemas.gridQuery,
      answer: schemas.decisionsAnswer,
      handle: ({ context, query }) => decisionsAnswer(context, query),
    }),
    modelRoute(model, {
      path: '/governance/processes',
      id: 'getProcesses',
      summary: 'The process owner grid: processes by type and department.',
      query: schemas.gridQuery,
      answer: schemas.processesAnswer,
      handle: ({ context, query }) => processesAnswer(context, query),
    }),
    modelRoute(model, {
      path: '/governance/suppliers',
      id: 'getSuppliers',
      summary: 'The supplier matrix: what is declared, by service.',
      query: schemas.gridQuery,
      answer: schemas.suppliersAnswer,
      handle: ({ context, query }) => suppliersAnswer(context, query),
    }),
    modelRoute(model, {
      path: '/governance/forums',
      id: 'getForums',
      summary: 'Forums with their meetings, and which decide the same.',
      query: schemas.forumsQuery,
      answer: schemas.forumsAnswer,
      alternatives: {
        'text/calendar':
          'The meetings of all forums as recurring events; also with `format=ics`.',
      },
      handle: ({ context, req, res, query }) => {
        if (wantsCalendar(req, query)) {
          sendForumsAsCalendar(res, context);
          return undefined;
        }
        const from = query.from ?? context.today;
        const whole = { from, until: shifted(from, SHOWN) };
        const range = dayRange(query, whole, MOST_DAYS);
        return forumsAnswer(context, { ...query, ...range });
      },
    }),
    modelRoute(model, {
      path: '/governance/obligations',
      id: 'getObligations',
      summary: 'Requirements and the services that fall under them, by pack.',
      query: schemas.obligationsQuery,
      answer: schemas.obligationsAnswer,
      alternatives: {
        'text/csv': 'Every requirement and service, on all pages.',
      },
      handle: async ({ context, req, res, query }) => {
        if (wantsCsv(req)) {
          await sendObligationsAsCsv(res, context, query);
          return undefined;
        }
        return obligationsAnswer(context, query);
      },
    }),
  ];
}
