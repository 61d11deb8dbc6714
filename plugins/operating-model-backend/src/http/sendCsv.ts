import { stringify } from 'csv-stringify';
import type { Request, Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What stands in each column, by its name. */
export type CsvColumns<T> = Record<string, (row: T) => string>;

/** Whether a request asks for CSV in place of JSON. */
export function wantsCsv(req: Request): boolean {
  return req.accepts(['application/json', 'text/csv']) === 'text/csv';
}

/**
 * Sends rows as a CSV file while they come, so that memory does not grow with their number. The first row
 * is read before anything is sent, so that a refusal can still be one.
 */
export async function sendCsv<T>(
  res: Response,
  name: string,
  columns: CsvColumns<T>,
  rows: AsyncGenerator<T, void>,
): Promise<void> {
  const first = await rows.next();
  res.type('text/csv').attachment(name);
  await pipeline(
    Readable.from(cells(Object.values(columns), first, rows)),
    stringify({
      header: true,
      columns: Object.keys(columns),
      // A cell that starts like a formula is not to run in somebody's spreadsheet.
      escape_formulas: true,
    }),
    res,
  );
}

async function* cells<T>(
  columns: ((row: T) => string)[],
  first: IteratorResult<T, void>,
  rest: AsyncGenerator<T, void>,
) {
  const toCells = (row: T) => columns.map(value => value(row));
  if (first.done) return;
  yield toCells(first.value);
  for await (const row of rest) yield toCells(row);
}
