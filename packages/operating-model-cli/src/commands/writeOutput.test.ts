import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entity, workspace } from '../testing/workspace';

const files = { 'risk.yaml': entity('Risk', 'outage') };

it('writes the report to the file that is named, and makes its folders', async () => {
  const { run, folder } = workspace(files);
  const { stdout } = await run(
    'lint . --format json --output new/out/report.json',
  );
  expect(stdout).toBe('');
  const written = readFileSync(join(folder, 'new/out/report.json'), 'utf8');
  expect(JSON.parse(written)).toHaveProperty('summary');
});

it.each([
  ['.', 'It is a folder. Name a file in it.'],
  ['risk.yaml/report.json', 'A part of its path is a file'],
])('says why it cannot write to %s', async (output, reason) => {
  const { run } = workspace(files);
  const { status, stderr } = await run(`lint . --output ${output}`);
  expect(stderr).toContain(`${output} cannot be written. ${reason}`);
  expect(status).toBe(2);
});

it('ends where a file system takes no folders, as /proc does', async () => {
  const { run } = workspace(files);
  const { status, stderr } = await run('lint . --output /proc/new/gaps.json');
  expect(stderr).toContain('/proc/new/gaps.json cannot be written.');
  expect(status).toBe(2);
});
