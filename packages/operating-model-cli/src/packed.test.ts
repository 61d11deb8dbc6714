import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { entity, runIn, workspace } from './testing/workspace';

// The package as it is published, installed as people install it: from its tarball, with npm, and with no registry.

jest.setTimeout(180_000);

const execute = promisify(execFile);
const packageFolder = resolve(__dirname, '..');
const examples = resolve(__dirname, '../../../examples');
const folder = mkdtempSync(join(tmpdir(), 'opmodel-packed-'));
const prefix = join(folder, 'prefix');
const modules = join(prefix, 'lib/node_modules');

beforeAll(async () => {
  const tarball = join(folder, 'opmodel.tgz');
  await execute('yarn', ['pack', '--out', tarball], { cwd: packageFolder });
  await execute('npm', [
    ...['install', '--global', '--prefix', prefix, tarball],
    ...['--offline', '--cache', join(folder, 'cache')],
    ...['--no-audit', '--no-fund'],
  ]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the installed command; gaps make it fail, which is no failure of the test. */
async function opmodel(cwd: string, ...words: string[]) {
  const ended = await execute(join(prefix, 'bin/opmodel'), words, {
    cwd,
    maxBuffer: 1e8,
    env: { PATH: process.env.PATH },
  }).catch(failed => failed);
  return {
    stdout: ended.stdout,
    stderr: ended.stderr,
    status: ended.code ?? 0,
  };
}

it('brings no other package along', () => {
  expect(readdirSync(modules)).toEqual(['@onemap']);
  const own = join(modules, '@onemap/operating-model-cli');
  expect(readdirSync(join(modules, '@onemap'))).toEqual([
    'operating-model-cli',
  ]);
  expect(readdirSync(own).sort()).toEqual([
    'README.md',
    'bin',
    'dist',
    'package.json',
    'schemas',
  ]);
});

it('reports the same as the command from source, well-formed or not', async () => {
  const { folder: mistakes } = workspace({
    'risk.yaml': entity('Risk', 'outage', 'owner: a/b/c', 'likelihood: 9'),
    'forum.yaml': entity('Forum', 'cab', 'type: board', 'cadence: often'),
    'process.yaml': entity(
      'Process',
      'change',
      'stages: [{name: x, within: 4h}]',
    ),
    'control.yaml': entity('Control', 'backup', 'lastTested: 2026-02-30'),
  });
  for (const where of [examples, mistakes]) {
    const words = ['lint', '.', '--whole', '--format', 'json'];
    const packed = await opmodel(where, ...words, '--as-of', '2026-11-21');
    const source = await runIn(where, words.join(' '));
    expect(packed).toEqual(source);
  }
});

it('draws the canvas of a service', async () => {
  const { stdout, status } = await opmodel(
    examples,
    ...['canvas', 'digital-citizen-portal', '--whole', '--as-of', '2026-11-21'],
  );
  expect(stdout).toMatch(/^<svg .*<\/svg>\n$/s);
  expect(status).toBe(0);
});

it('gives rules of an organisation what they are made with', async () => {
  const script = `import { createRequire } from 'node:module';
    const entry = createRequire(${JSON.stringify(`${prefix}/lib/`)}).resolve('@onemap/operating-model-cli');
    console.log(Object.keys(await import(entry)).join());`;
  const { stdout } = await execute(process.execPath, [
    ...['--input-type=module', '--eval', script],
  ]);
  expect(stdout.trim()).toBe('advice,defineRule,newEntity,patchOf');
});
