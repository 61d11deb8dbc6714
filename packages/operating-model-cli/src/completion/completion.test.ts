import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { workspace } from '../testing/workspace';

async function answers(line: string) {
  const { stdout } = await workspace().run(`complete -- ${line}`);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map(each => each.split('\t')[0]);
}
// A word that is not typed yet cannot be written in a line that is split at spaces.
const { run } = { run: async (...words: string[]) => await answersOf(words) };
async function answersOf(words: string[]) {
  const { createProgram } = await import('../program');
  const { answersFor } = await import('./answers');
  const out = { write: () => {}, isTTY: false };
  const terminal = {
    cwd: '/',
    env: {},
    stdout: out,
    stderr: out,
    today: '2026-11-21',
  };
  return answersFor(
    createProgram(terminal, () => {}),
    words,
  ).map(({ word }) => word);
}

it('offers commands', async () => {
  expect(await run('')).toContain('lint');
  expect(await answers('ex')).toEqual(['explain']);
});

it('offers the options of a command, and their values', async () => {
  expect(await answers('lint --ma')).toEqual(['--max-severity']);
  expect(await run('lint', '--format', '')).toEqual([
    'pretty',
    'json',
    'sarif',
    'github',
    'junit',
  ]);
  expect(await answers('lint --rule risk-unow')).toEqual([
    'risk-unowned=off',
    'risk-unowned=error',
    'risk-unowned=warning',
    'risk-unowned=info',
  ]);
});

it('offers rules and kinds', async () => {
  expect(await answers('explain risk-')).toEqual([
    'risk-unowned',
    'risk-untreated',
    'risk-unreviewed',
  ]);
  expect(await answers('init Ri')).toEqual(['Risk']);
});

it('leaves paths to the shell', async () => {
  expect(await run('lint', '')).toEqual([]);
  expect(await run('lint', '--output', '')).toEqual([]);
  expect(await run('nonsense', '')).toEqual([]);
});

it.each([
  ['bash', 'bash -n'],
  ['zsh', 'zsh -n'],
  ['fish', 'fish --no-execute'],
])('prints a script that %s understands', async (shell, check) => {
  const { run: runHere, folder, write } = workspace();
  const { stdout, status } = await runHere(`completion ${shell}`);
  expect(status).toBe(0);
  write({ script: stdout });
  const [program, flag] = check.split(' ');
  if (!isInstalled(program)) return; // Of the shells, bash alone is on every machine.
  execFileSync(program, [flag, join(folder, 'script')]);
});

it('completes in a real bash', async () => {
  const { run: runHere, folder, write } = workspace();
  const { stdout } = await runHere('completion bash');
  write({
    script: stdout,
    'bin/opmodel': '#!/bin/sh\nprintf "lint\\tcheck files\\nlist\\tx\\n"\n',
  });
  chmodSync(join(folder, 'bin/opmodel'), 0o755);
  const printed = execFileSync('bash', ['-c', COMPLETE], {
    cwd: folder,
    env: { ...process.env, PATH: `${folder}/bin:${process.env.PATH}` },
  });
  expect(printed.toString().trim()).toBe('lint list');
});

const COMPLETE = `source ./script
COMP_WORDS=(opmodel li); COMP_CWORD=1
_opmodel
echo "\${COMPREPLY[@]}"`;

function isInstalled(program: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`]);
    return true;
  } catch {
    return false;
  }
}
