import { mockServices } from '@backstage/backend-test-utils';
import express from 'express';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventually } from '../__testUtils__/startPortal';
import { problemHandler } from './problems';
import { sendCsv } from './sendCsv';

let server: Server;

/** Where some rows can be had as a file. */
async function serve(rows: () => AsyncGenerator<string, void>) {
  const app = express();
  app.get('/', (_, res, next) => {
    sendCsv(res, 'rows.csv', { row: row => row }, rows()).catch(next);
  });
  app.use(problemHandler(mockServices.logger.mock()));
  server = app.listen(0);
  // A server that listens has an address with a port.
  const { port } = server.address() as AddressInfo;
  const { body } = await fetch(`http://localhost:${port}`);
  if (!body) throw new Error('nothing was sent');
  return body.getReader();
}

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const textOf = ({ value }: { value?: Uint8Array }) =>
  Buffer.from(value ?? []).toString();

it('rows are sent while others are still to come', async () => {
  let isThere = () => {};
  const last = new Promise<void>(resolve => (isThere = resolve));
  const reader = await serve(async function* rows() {
    yield 'first';
    await last;
    yield 'last';
  });
  let text = textOf(await reader.read());
  while (!text.includes('first')) text += textOf(await reader.read());
  expect(text).toBe('row\nfirst\n');
  isThere();
  expect(textOf(await reader.read())).toBe('last\n');
});

it('no more is read than is taken, and nothing when nobody takes it any more', async () => {
  const much = 'x'.repeat(10_000);
  let count = 0;
  let isOver = false;
  const reader = await serve(async function* rows() {
    try {
      for (; count < 1_000_000; count++) yield much;
    } finally {
      isOver = true;
    }
  });
  await reader.read();
  // What fits between the two ends is some megabytes; all of it would be ten thousand of them.
  await new Promise(resolve => setTimeout(resolve, 500));
  expect(count).toBeLessThan(10_000);
  await reader.cancel();
  await eventually(async () => expect(isOver).toBe(true));
});

it('a file that breaks off half-way is no whole one', async () => {
  const reader = await serve(async function* rows() {
    yield 'first';
    throw new Error('gone');
  });
  const readAll = async () => {
    while (!(await reader.read()).done);
  };
  await expect(readAll()).rejects.toThrow(/terminated/);
});
