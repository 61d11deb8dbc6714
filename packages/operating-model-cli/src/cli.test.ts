import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { entity, workspace } from './testing/workspace';

// What only a process of its own can show.

jest.setTimeout(60_000);

const program = join(__dirname, '../bin/opmodel.mjs');

function start(cwd: string, ...words: string[]) {
  return spawn(process.execPath, [program, ...words], { cwd });
}

const risks = (count: number) => ({
  'risks.yaml': Array.from({ length: count }, (_, index) =>
    entity('Risk', `risk-${index}`),
  ).join('---\n'),
});

it('ends without a word when its reader stops early, as `head -1` does', async () => {
  const { folder } = workspace(risks(1_000)); // far more than a pipe holds
  const child = start(folder, 'lint', '.', '--whole', '--format', 'json');
  const complaints = text(child.stderr);
  const ended = once(child, 'close');
  await once(child.stdout, 'data');
  child.stdout.destroy();
  expect(await complaints).toBe('');
  expect(await ended).toEqual([1, null]);
});

it('writes all of a long report into a pipe before it ends', async () => {
  const { folder } = workspace(risks(1_000));
  const child = start(folder, 'lint', '.', '--whole', '--format', 'json');
  const report = JSON.parse(await text(child.stdout));
  expect(report.findings).toHaveLength(2_000);
});

it('can be interrupted while it waits, and ends as interrupted commands do', async () => {
  const { folder } = workspace(risks(1));
  const portal = createServer();
  const asked = once(portal, 'request');
  portal.listen(0, '127.0.0.1');
  await once(portal, 'listening');
  const { port } = portal.address() as AddressInfo; // It listens on a port, not on a pipe.
  const child = start(folder, 'lint', '--context', `http://127.0.0.1:${port}`);
  const complaints = text(child.stderr);
  const ended = once(child, 'close');
  await asked;
  child.kill('SIGINT');
  // A shell shows this as 130.
  expect(await ended).toEqual([null, 'SIGINT']);
  expect(await complaints).toBe('');
  portal.closeAllConnections();
  portal.close();
});
