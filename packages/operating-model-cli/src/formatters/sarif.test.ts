import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import { entity, runIn, workspace } from '../testing/workspace';

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
// It is written for draft 4, but uses only what draft 7 has as well; its patterns are older than the u flag.
const { $schema: _, id: __, ...draft7 } = schema as Record<string, unknown>;
const isValid = ajv.compile(draft7);

function expectValid(text: string) {
  const log = JSON.parse(text);
  isValid(log);
  expect(isValid.errors).toBeNull();
  return log;
}

const model = {
  'model/risks.yaml': [
    entity('Risk', 'outage', 'forum: board', 'ownr: anna'),
    entity(
      'Risk',
      'leak',
      'forum: board',
      'waivers:',
      '  - rule: risk-unowned',
      "    until: '2027-01-31'",
      '    reason: The owner starts in January.',
      '    approvedBy: user:anna',
    ),
  ].join('---\n'),
};

it('is valid SARIF 2.1.0 for the example organisation, and for nothing', async () => {
  const examples = join(__dirname, '../../../../examples');
  const { stdout } = await runIn(examples, 'lint . --whole --format sarif');
  const log = expectValid(stdout);
  expect(log.runs[0].results.length).toBeGreaterThan(20);
  expect(isValid({ ...log, version: '2.0.0' })).toBe(false);
  expectValid((await workspace().run('lint gone.yaml --format sarif')).stdout);
  expectValid((await workspace(model).run('lint . --format sarif')).stdout);
});

it('has the pages of the rules as help, and every rule that was run', async () => {
  const { stdout } = await workspace(model).run(
    'lint . --format sarif --rule forum-idle=off',
  );
  const { rules } = JSON.parse(stdout).runs[0].tool.driver;
  const ids = rules.map(({ id }: { id: string }) => id);
  expect(ids).toContain('schema');
  expect(ids).not.toContain('forum-idle');
  for (const rule of rules) expect(rule.help.text).toBeTruthy();
  const page = rules.find(({ id }: { id: string }) => id === 'risk-unowned')
    .help.markdown;
  expect(page).toContain('## How to fix');
});

it('marks waivers as suppressions, and what is new against a baseline', async () => {
  const { run, write } = workspace(model);
  await run('lint . --whole --baseline gaps.json');
  write({ 'model/new.yaml': entity('Risk', 'new', 'forum: board') });
  write({
    'model/risks.yaml': model['model/risks.yaml'].replace(
      'ownr: anna',
      'owner: user:anna',
    ),
  });
  const { stdout } = await run(
    'lint . --whole --baseline gaps.json --format sarif',
  );
  const { results } = expectValid(stdout).runs[0];
  const states = results
    .filter(({ ruleId }: { ruleId: string }) => ruleId === 'risk-unowned')
    .map((each: { baselineState: string; suppressions?: unknown[] }) => [
      each.baselineState,
      each.suppressions?.length ?? 0,
    ]);
  expect(states).toEqual([
    ['new', 1],
    ['new', 0],
    ['absent', 0],
  ]);
});

it('looks as the golden file, rules aside', async () => {
  const golden = join(__dirname, '__golden__/sarif.json');
  const { stdout } = await workspace(model).run(
    'lint model --whole --format sarif',
  );
  const log = expectValid(stdout);
  log.runs[0].tool.driver.rules = log.runs[0].tool.driver.rules
    .slice(0, 1)
    .concat('… one for each rule');
  for (const result of log.runs[0].results)
    result.ruleIndex = typeof result.ruleIndex;
  const actual = `${JSON.stringify(log, null, 2)}\n`;
  if (process.env.UPDATE_SCENARIOS) writeFileSync(golden, actual);
  expect(actual).toBe(readFileSync(golden, 'utf8'));
});
