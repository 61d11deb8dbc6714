import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

it('has generated files that are in step with their sources', () => {
  const packageRoot = resolve(__dirname, '..');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/generate.mjs', '--check'],
    { cwd: packageRoot, encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
}, 30_000);
