import type {
  ObligationCell,
  ObligationPack,
  ObligationService,
} from '@onemap/plugin-operating-model-common';
import type { Response } from 'express';
import type { Context } from '../services/Context';
import { obligationsAnswer } from '../services/governance';
import { sendCsv, type CsvColumns } from './sendCsv';

const PAGE = 500;

/** One requirement and one service. */
interface Row {
  pack: ObligationPack;
  requirement: ObligationPack['requirements'][number];
  service: ObligationService;
  cell: ObligationCell;
}

const COLUMNS: CsvColumns<Row> = {
  pack: ({ pack }) => pack.id,
  version: ({ pack }) => pack.version,
  requirement: ({ requirement }) => requirement.id,
  title: ({ requirement }) => requirement.title,
  reference: ({ requirement }) => requirement.reference,
  service: ({ service }) => service.ref,
  serviceTitle: ({ service }) => service.title,
  criticality: ({ service }) => service.criticality,
  met: ({ cell }) => (cell.isMet ? 'yes' : 'no'),
  by: ({ cell }) => cell.by.map(({ ref }) => ref).join(' '),
  wouldMeet: ({ cell }) => cell.wouldMeet.join('; '),
  finding: ({ cell }) => cell.finding ?? '',
};

/** Sends what every service meets of every requirement that it falls under. */
export async function sendObligationsAsCsv(
  res: Response,
  context: Context,
  request: { pack?: string[]; service?: string[] },
): Promise<void> {
  await sendCsv(res, 'obligations.csv', COLUMNS, rowsOf(context, request));
}

async function* rowsOf(
  context: Context,
  request: { pack?: string[]; service?: string[] },
): AsyncGenerator<Row, void> {
  let cursor: string | undefined;
  do {
    const { packs, nextCursor } = obligationsAnswer(context, {
      ...request,
      limit: PAGE,
      cursor,
    });
    for (const pack of packs) yield* rowsOfPack(pack);
    cursor = nextCursor;
  } while (cursor);
}

function* rowsOfPack(pack: ObligationPack): Iterable<Row> {
  for (const service of pack.services) {
    for (const cell of service.cells) {
      const requirement = pack.requirements.find(
        ({ id }) => id === cell.requirement,
      );
      if (requirement) yield { pack, requirement, service, cell };
    }
  }
}
