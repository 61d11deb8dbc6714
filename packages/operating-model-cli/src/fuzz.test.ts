import { validateEntity } from '@onemap/plugin-operating-model-common';
import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { mutated } from './testing/mutations';
import { runIn, workspace } from './testing/workspace';

const FILES = 1_000;
const SEED = 20261121;

const root = join(__dirname, '../../..');
const shared = join(root, '../shared/data/backstage');
const isShared = existsSync(shared);

function yamlBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => readFileSync(join(folder, name), 'utf8'));
}

const originals = [
  ...yamlBelow(join(root, 'examples')),
  ...(isShared ? yamlBelow(shared) : []),
];

const title = isShared
  ? ''
  : ' (left out: the real catalogs, ../shared is not there)';

it(`neither crashes on ${FILES} broken files nor passes over what is wrong in them${title}`, async () => {
  const texts = fc.sample(mutated(originals), { numRuns: FILES, seed: SEED });
  const files = Object.fromEntries(
    texts.map((text, index) => [`${index}.yaml`, text]),
  );
  const { folder } = workspace(files);
  const { stdout, stderr, status } = await runIn(
    folder,
    'lint . --whole --format json',
  );
  expect(stderr).toBe('');
  expect(status).toBe(1);
  const report = JSON.parse(stdout);
  expect(report.unreadable).toBeUndefined();
  expect(report.summary.files).toBe(FILES);
  for (const { reason } of report.notChecked)
    expect(reason).not.toContain('failed');

  const reported = new Set(
    report.schemaErrors.map(({ file }: { file: string }) => file),
  );
  const silent = texts.flatMap((text, index) =>
    isBroken(text) && !reported.has(`${index}.yaml`) ? [`${index}.yaml`] : [],
  );
  expect(silent).toEqual([]);
  expect(reported.size).toBeGreaterThan(FILES / 4);
  for (const { file, line, column } of report.schemaErrors) {
    const lines = texts[Number.parseInt(file, 10)].split('\n');
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual(lines[line - 1].length + 1);
  }
}, 120_000);

/** Whether the catalog's own parser, or the schema of a kind, has something to say about a file. */
function isBroken(text: string): boolean {
  return parseAllDocuments(text, { logLevel: 'error' }).some(document => {
    if (document.errors.length) return true;
    try {
      return validateEntity(document.toJS()).length > 0;
    } catch {
      return true;
    }
  });
}
