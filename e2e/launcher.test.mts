import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { expect, test } from '@playwright/test';
import { adviceFor } from '../scripts/support/messages.mjs';
import { inRoot, root } from '../scripts/support/paths.mjs';
import { freePort } from '../scripts/support/ports.mjs';

function npmStart(env: Record<string, string>) {
  return spawnSync(process.execPath, [inRoot('scripts/start.mjs')], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 30_000,
  });
}

test('npm start says which port is in use and how to choose another', async () => {
  const port = await freePort();
  const server = createServer();
  await new Promise<void>(resolve => {
    server.listen(port, () => resolve());
  });
  const { status, stderr } = npmStart({ ONEMAP_PORT: String(port) });
  server.close();

  expect(status).toBe(1);
  expect(stderr).toContain(`port ${port}, for the pages, is in use`);
  expect(stderr).toContain(`ONEMAP_PORT=${port + 1} npm start`);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('npm start refuses what is not a port', () => {
  const { status, stderr } = npmStart({ ONEMAP_BACKEND_PORT: 'none' });

  expect(status).toBe(1);
  expect(stderr).toContain('ONEMAP_BACKEND_PORT is "none"');
});

const FAILURES = [
  ['npm error code EAI_AGAIN', 'the npm registry cannot be reached'],
  [
    'Error [ERR_SOCKET_CLOSED_BEFORE_CONNECTION]: Socket closed',
    'the npm registry cannot be reached',
  ],
  ['ENOSPC: no space left on device, write', 'the disk is full'],
  ["EACCES: permission denied, mkdir '.tools'", 'cannot be written to'],
  ['YN0028: The lockfile would have been modified', 'yarn.lock does not fit'],
  ['something else\nat the end', 'The end of its output:\nsomething else'],
];

for (const [output, advice] of FAILURES) {
  test(`a failed installation with "${output.split('\n')[0]}" gets advice`, () => {
    expect(adviceFor('installing', output, 'install.log').message).toContain(
      advice,
    );
  });
}
