import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { entity, workspace } from './testing/workspace';

jest.setTimeout(60_000);

const execute = promisify(execFile);
const GUIDE = resolve(__dirname, '../../../docs/own-rules.md');
const BUNDLE = pathToFileURL(resolve(__dirname, '../scripts/bundle.mjs')).href;

const codeIn = (guide: string, language: string) =>
  new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(guide)?.[1] ?? '';

it('runs the rule of the guide as the guide says', async () => {
  const guide = readFileSync(GUIDE, 'utf8');
  const { folder, write } = workspace({
    'our-rules.mjs': codeIn(guide, 'js'),
    'opmodel.yaml': 'rules: { service-without-cost: info }\n',
    'portal.yaml': entity('Service', 'portal', 'type: business'),
    'counted.yaml': entity(
      'Service',
      'counted',
      'type: business',
      'cost: { annual: 1000 }',
    ),
  });
  const installed = join(folder, 'node_modules/@onemap/operating-model-cli');
  write({
    'node_modules/@onemap/operating-model-cli/package.json':
      '{ "exports": "./index.mjs" }',
  });
  await execute(process.execPath, [
    '-e',
    `import(${JSON.stringify(BUNDLE)}).then(({ bundle }) => bundle(${JSON.stringify(installed)}))`,
  ]);

  const [command, ...words] = codeIn(guide, 'sh').trim().split(' ');
  expect(command).toBe('opmodel');
  const { stdout } = await execute(
    process.execPath,
    [join(installed, 'cli.mjs'), ...words, '--format', 'json'],
    { cwd: folder },
  ).catch(failed => failed); // Gaps make the command fail.
  const { findings } = JSON.parse(stdout);
  expect(
    findings.filter(
      ({ rule }: { rule: string }) => rule === 'service-without-cost',
    ),
  ).toMatchObject([
    {
      subject: 'service:default/portal',
      severity: 'info',
      message: expect.stringContaining('Nobody knows what “portal” costs.'),
    },
  ]);
});
