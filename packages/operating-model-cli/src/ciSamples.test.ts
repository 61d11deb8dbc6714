import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { blocksOf } from './testing/guide';
import { repository } from './testing/repository';
import { shellIn } from './testing/shell';
import { entity } from './testing/workspace';

// The samples of docs/cli/ci.md: what they run is run here, on a change that opens a gap. npm and gh only say what they are given.

jest.setTimeout(60_000);

const root = join(__dirname, '../../..');
const guide = readFileSync(join(root, 'docs/cli/ci.md'), 'utf8');
const sample = (file: string) =>
  parse(blocksOf(guide).find(block => block.file === file)?.text ?? '');

/** A clone whose branch adds a risk that nobody owns to one that was there. */
function clone() {
  const made = repository({ 'old.yaml': entity('Risk', 'old') });
  const base = made.git('rev-parse HEAD');
  made.git('update-ref refs/remotes/origin/main HEAD');
  made.write({ 'new.yaml': entity('Risk', 'new') });
  made.commit();
  const run = shellIn(made, join(__dirname, '../bin/opmodel.mjs'), [
    'npm',
    'gh',
  ]);
  const wrote = (file: string) =>
    existsSync(join(made.folder, file))
      ? readFileSync(join(made.folder, file), 'utf8')
      : undefined;
  return { base, run, wrote };
}

describe('GitHub Actions', () => {
  const { steps } = sample('.github/workflows/operating-model.yaml').jobs.check;
  const stepsOn = (event: string): string[] =>
    steps
      .filter(
        ({ if: when = '' }) =>
          !when.includes('==') || when.includes(`'${event}'`),
      )
      .flatMap(({ run }: { run?: string }) => run ?? []);

  it('comments on what a pull request does, marks what is new and fails', () => {
    const { run, wrote } = clone();
    const [install, comment, mark] = stepsOn('pull_request').map(script =>
      run(`set -e\n${script}`, { GITHUB_BASE_REF: 'main', NUMBER: '7' }),
    );
    expect(install.output).toBe(
      'npm install --global @onemap/operating-model-cli\n',
    );
    expect(comment.output).toContain('gh pr comment 7 --body-file change.md');
    expect(comment.status).toBe(1);
    expect(wrote('change.md')).toContain(
      'opens 2 gaps, closes 0 and leaves 2.',
    );
    expect(mark.output).toContain('::error file=new.yaml,line=1');
    expect(mark.output).not.toContain('old.yaml');
    expect(mark.status).toBe(1);
  });

  it('hands all gaps of the main branch to code scanning, and does not fail', () => {
    const { run, wrote } = clone();
    const [, scan] = stepsOn('push').map(script => run(`set -e\n${script}`));
    expect(scan).toEqual({ output: '', status: 0 });
    const { results } = JSON.parse(wrote('gaps.sarif') ?? '').runs[0];
    expect(results).toHaveLength(4);
    const upload = steps.find(({ uses = '' }) => uses.includes('upload-sarif'));
    expect(upload.with.sarif_file).toBe('gaps.sarif');
  });
});

describe('GitLab CI', () => {
  it('reports what is new as failed tests, says it in the log and fails', () => {
    const { base, run, wrote } = clone();
    const { script, artifacts } = sample('.gitlab-ci.yml')['operating-model'];
    const { output, status } = run(`set -e\n${script.join('\n')}`, {
      CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    });
    expect(output).toContain('opens 2 gaps');
    expect(status).toBe(1);
    const report = wrote(artifacts.reports.junit);
    expect(report).toContain('failures="2"');
    expect(report).toMatch(/name="risk:default\/new"[^>]*>\s*<failure/);
  });
});

describe('the hooks of pre-commit', () => {
  const hooks: Record<string, unknown>[] = parse(
    readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'),
  );
  const [{ hooks: used }] = sample('.pre-commit-config.yaml').repos;

  it('are those that the page names', () => {
    expect(hooks.map(({ id }) => id)).toEqual(['opmodel', 'opmodel-whole']);
    for (const { id } of used) expect(hooks.map(hook => hook.id)).toContain(id);
    for (const { id } of hooks) expect(guide).toContain(`\`${id}\``);
  });

  it('check what is committed, and fail on its gaps', () => {
    const { run } = clone();
    const [{ entry }] = hooks;
    const args = used[0].args.join(' ');
    const { output, status } = run(`${entry} ${args} new.yaml`);
    expect(output).toContain('new.yaml');
    expect(output).not.toContain('old.yaml');
    expect(status).toBe(1);
  });

  it('check the whole repository where that is asked for', () => {
    const { run } = clone();
    const { output, status } = run(String(hooks[1].entry));
    expect(output).toContain('2 errors and 2 warnings: 2 entities in 2 files.');
    expect(status).toBe(1);
  });
});
