import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../testing/repository';
import { entity, workspace } from '../testing/workspace';

jest.setTimeout(60_000); // git is called often.

const risk = (name: string, ...fields: string[]) => ({
  [`${name}.yaml`]: entity('Risk', name, ...fields),
});
const statesOf = ({
  findings,
}: {
  findings: { rule: string; subject: string; baselineState: string }[];
}) =>
  findings
    .filter(({ rule }) => rule === 'risk-unowned')
    .map(({ subject, baselineState }) => `${subject} ${baselineState}`);

describe('--baseline', () => {
  it('is written where it is not there yet, and lets what it lists pass', async () => {
    const { lint, folder } = workspace(risk('old'));
    const first = await lint('--whole . --baseline gaps.json');
    expect(first.status).toBe(0);
    expect(first.stderr).toContain('Wrote gaps.json');
    expect(
      JSON.parse(readFileSync(join(folder, 'gaps.json'), 'utf8')),
    ).toMatchObject({
      version: 1,
      findings: [
        { rule: 'risk-unowned', subject: 'risk:default/old' },
        { rule: 'risk-unreviewed', subject: 'risk:default/old' },
      ],
    });
    const second = await lint('--whole . --baseline gaps.json');
    expect(second.status).toBe(0);
    expect(second.summary).toMatchObject({ error: 1, unchanged: 2 });
  });

  it('lets only new gaps fail', async () => {
    const { lint, write } = workspace(risk('old'));
    await lint('--whole . --baseline gaps.json');
    write(risk('new'));
    const report = await lint('--whole . --baseline gaps.json');
    expect(statesOf(report)).toEqual([
      'risk:default/new new',
      'risk:default/old unchanged',
    ]);
    expect(report.status).toBe(1);
  });

  it('reports its entries that are closed', async () => {
    const { lint, write } = workspace({ ...risk('old'), ...risk('gone') });
    await lint('--whole . --baseline gaps.json');
    write(risk('old', 'status: closed'));
    const { baseline, status } = await lint('--whole . --baseline gaps.json');
    expect(
      baseline.absent.map(
        ({ rule, subject }: Record<string, string>) => `${rule} ${subject}`,
      ),
    ).toEqual([
      'risk-unowned risk:default/old',
      'risk-unreviewed risk:default/old',
    ]);
    expect(status).toBe(0);
  });

  it('does not call closed what was not looked at', async () => {
    const { lint } = workspace({ ...risk('one'), ...risk('two') });
    await lint('--whole . --baseline gaps.json');
    const part = await lint('one.yaml --baseline gaps.json');
    expect(part.baseline.absent).toEqual([]);
    const off = await lint(
      '--whole . --baseline gaps.json --rule risk-unowned=off',
    );
    expect(off.baseline.absent).toEqual([]);
    const whole = await lint(
      '--whole one.yaml --baseline gaps.json --rule risk-unowned=off',
    );
    expect(whole.baseline.absent).toHaveLength(1);
  });

  it('is written anew on request', async () => {
    const { lint, write } = workspace(risk('old'));
    await lint('--whole . --baseline gaps.json');
    write(risk('new'));
    expect(
      (await lint('--whole . --baseline gaps.json --update-baseline')).status,
    ).toBe(0);
    expect(statesOf(await lint('--whole . --baseline gaps.json'))).toEqual([
      'risk:default/new unchanged',
      'risk:default/old unchanged',
    ]);
  });

  it('lets no malformed document pass', async () => {
    const { lint } = workspace(risk('old', 'likelihood: 9'));
    expect((await lint('--whole . --baseline gaps.json')).status).toBe(1);
  });

  it.each([
    '{',
    '[]',
    '{"version": 2, "findings": []}',
    '{"version": 1, "findings": [{}]}',
  ])('that holds %j is refused', async content => {
    const { run } = workspace({ ...risk('old'), 'gaps.json': content });
    const { status, stderr } = await run('lint . --baseline gaps.json');
    expect(status).toBe(2);
    expect(stderr).toContain('gaps.json');
  });
});

describe('--since', () => {
  it('does not call closed what is malformed now', async () => {
    const { lint, write } = repository(risk('old'));
    write(risk('old', 'likelihood: 9'));
    const { baseline } = await lint('--whole . --since HEAD');
    expect(baseline.absent).toEqual([]);
  });

  it('lets pass what was there at the revision', async () => {
    const { lint, write } = repository(risk('old'));
    write(risk('new'));
    const report = await lint('--whole . --since HEAD');
    expect(statesOf(report)).toEqual([
      'risk:default/new new',
      'risk:default/old unchanged',
    ]);
    expect(report.status).toBe(1);
    expect((await lint('--whole old.yaml --since HEAD')).status).toBe(0);
  });

  it('says what is closed since, also where the file is gone', async () => {
    const { lint, folder } = repository(risk('old'));
    rmSync(join(folder, 'old.yaml'));
    const { baseline } = await lint('--whole . --since main');
    expect(baseline.absent.map(({ rule }: { rule: string }) => rule)).toEqual([
      'risk-unowned',
      'risk-unreviewed',
    ]);
  });

  it('reads the files of a folder below the root, of globs, and not of node_modules', async () => {
    const { run, write } = repository({
      'models/a/risk.yaml': entity('Risk', 'old'),
      'models/node_modules/x.yaml': entity('Risk', 'x'),
    });
    write({ 'models/a/new.yaml': entity('Risk', 'new') });
    for (const paths of [
      '.',
      'a',
      'a/*.yaml',
      '**/*.yaml',
      './a/risk.yaml a/new.yaml',
    ]) {
      const { stdout } = await run(
        `lint --format json --whole ${paths} --since HEAD`,
        { in: 'models' },
      );
      expect(statesOf(JSON.parse(stdout))).toEqual([
        'risk:default/new new',
        'risk:default/old unchanged',
      ]);
    }
  });

  it('refuses a revision that is not there, and a folder outside the repository', async () => {
    const { run } = repository(risk('old'));
    expect(await run('lint . --since nonsense')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('`nonsense`'),
    });
    const outside = workspace(risk('x'));
    expect(await run(`lint ${outside.folder} --since HEAD`)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('outside the repository'),
    });
    expect((await outside.run('lint . --since HEAD')).status).toBe(2);
  });

  it('takes no option for a revision', async () => {
    const { run } = repository(risk('old'));
    expect((await run('lint . --since --output=x')).status).toBe(2);
  });
});
