import {
  decisionsAnswer,
  forumsAnswer,
  obligationsAnswer,
  processesAnswer,
  suppliersAnswer,
} from '../../services/governance';
import type { OperatingModelService } from '../../services/OperatingModelService';
import { dayRange, shifted } from '../dayRange';
import { defineRoute, type AnyRoute } from '../defineRoute';
import * as schemas from '../schemas/governance';
import { wantsCsv } from '../sendCsv';
import { sendObligationsAsCsv } from '../sendObligationsAsCsv';

const SHOWN = { weeks: 8 };
const MOST_DAYS = 366;

/** Routes about the whole model. */
export function governanceRoutes(model: OperatingModelService): AnyRoute[] {
  return [
    defineRoute({
      method: 'get',
      path: '/governance/decisions',
      id: 'getDecisions',
      summary: 'The decision grid: decisions, and who has which role in them.',
      query: schemas.gridQuery,
      answer: schemas.decisionsAnswer,
      handle: async ({ req, query }) =>
        decisionsAnswer(await model.evaluatedContextOf(req), query),
    }),
    defineRoute({
      method: 'get',
      path: '/governance/processes',
      id: 'getProcesses',
      summary: 'The process owner grid: processes by type and department.',
      query: schemas.gridQuery,
      answer: schemas.processesAnswer,
      handle: async ({ req, query }) =>
        processesAnswer(await model.evaluatedContextOf(req), query),
    }),
    defineRoute({
      method: 'get',
      path: '/governance/suppliers',
      id: 'getSuppliers',
      summary: 'The supplier matrix: what is declared, by service.',
      query: schemas.gridQuery,
      answer: schemas.suppliersAnswer,
      handle: async ({ req, query }) =>
        suppliersAnswer(await model.evaluatedContextOf(req), query),
    }),
    defineRoute({
      method: 'get',
      path: '/governance/forums',
      id: 'getForums',
      summary: 'Forums with their meetings, and which decide the same.',
      query: schemas.forumsQuery,
      answer: schemas.forumsAnswer,
      handle: async ({ req, query }) => {
        const context = await model.evaluatedContextOf(req);
        const from = query.from ?? context.today;
        const whole = { from, until: shifted(from, SHOWN) };
        const range = dayRange(query, whole, MOST_DAYS);
        return forumsAnswer(context, { ...query, ...range });
      },
    }),
    defineRoute({
      method: 'get',
      path: '/governance/obligations',
      id: 'getObligations',
      summary: 'Requirements and the services that fall under them, by pack.',
      query: schemas.obligationsQuery,
      answer: schemas.obligationsAnswer,
      alternatives: {
        'text/csv': 'Every requirement and service, on all pages.',
      },
      handle: async ({ req, res, query }) => {
        const context = await model.evaluatedContextOf(req);
        if (wantsCsv(req)) {
          await sendObligationsAsCsv(res, context, query);
          return undefined;
        }
        return obligationsAnswer(context, query);
      },
    }),
  ];
}
