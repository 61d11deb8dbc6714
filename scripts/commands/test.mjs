import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ensureInstalled } from '../support/dependencies.mjs';
import { say } from '../support/messages.mjs';
import { bins, root } from '../support/paths.mjs';
import { startPostgres } from '../support/postgres.mjs';
import { onInterrupt, run, stopOnSignals } from '../support/processes.mjs';
import { ensureToolchain } from '../support/toolchain.mjs';

const STAGES = {
  '--types': checkTypes,
  '--jest': runJest,
  '--browser': runBrowser,
};

/**
 * Type check, Jest tests on SQLite and PostgreSQL, browser tests; all of them
 * even when an earlier one fails. `--types`, `--jest` and `--browser` choose;
 * other arguments go to the chosen stage, without a choice to Jest.
 * `ONEMAP_TEST_REPORT` names a file that receives the counts as JSON, and `failures`: what failed, by name.
 */
export async function main(args) {
  stopOnSignals();
  const chosen = args.filter(arg => arg in STAGES);
  const rest = args.filter(arg => !(arg in STAGES));
  const stages =
    chosen.length > 0
      ? chosen
      : rest.length > 0
        ? ['--jest']
        : Object.keys(STAGES);

  const toolchain = await ensureToolchain();
  await ensureInstalled(toolchain);
  const folder = mkdtempSync(join(tmpdir(), 'onemap-test-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  onInterrupt(remove);

  const results = [];
  for (const stage of stages) {
    const began = Date.now();
    const result = await STAGES[stage]({ toolchain, args: rest, folder });
    results.push({
      ...result,
      seconds: Math.round((Date.now() - began) / 1000),
    });
  }
  remove();

  const total = results.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
  for (const { name, passed, failed, skipped, seconds } of results) {
    say(`${name}: ${counts({ passed, failed, skipped })} in ${seconds} s`);
  }
  say(`all: ${counts(total)}`);
  const failures = results.flatMap(result => result.failures ?? []);
  failures.forEach(failure => say(`failed: ${failure}`));
  if (process.env.ONEMAP_TEST_REPORT) {
    writeFileSync(
      process.env.ONEMAP_TEST_REPORT,
      JSON.stringify({ ...total, failures }),
    );
  }
  return total.failed === 0 ? 0 : 1;
}

async function checkTypes({ toolchain }) {
  say('checking types …');
  const status = await run(
    toolchain.node,
    [bins.tsc, '--incremental', 'false', '--noEmit'],
    {
      cwd: root,
      env: toolchain.env,
    },
  );
  return status === 0
    ? { name: 'types', passed: 1, failed: 0, skipped: 0 }
    : {
        name: 'types',
        passed: 0,
        failed: 1,
        skipped: 0,
        failures: ['types'],
      };
}

async function runJest({ toolchain, args, folder }) {
  say('running the tests on SQLite and PostgreSQL …');
  const report = join(folder, 'jest.json');
  const postgres = await startPostgres();
  const status = await run(
    toolchain.node,
    [
      ...[
        bins['backstage-cli'],
        'repo',
        'test',
        '--maxWorkers=2',
        '--passWithNoTests',
      ],
      ...['--json', `--outputFile=${report}`, ...args],
    ],
    {
      cwd: root,
      env: {
        ...toolchain.env,
        CI: '1', // every test once, not those of changed files under watch
        BACKSTAGE_TEST_DISABLE_DOCKER: '1',
        BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING:
          postgres.connectionString,
      },
    },
  );
  await postgres.stop();
  return counted('tests', status, report, jest => ({
    passed: jest.numPassedTests,
    // A file that does not even load has no tests to count.
    failed: jest.numFailedTests + jest.numRuntimeErrorTestSuites,
    skipped: jest.numPendingTests + jest.numTodoTests,
    failures: jest.testResults
      .filter(({ status: ofFile }) => ofFile === 'failed')
      .flatMap(({ name, assertionResults }) => {
        const failed = assertionResults.filter(
          ({ status: ofTest }) => ofTest === 'failed',
        );
        const file = relative(root, name);
        return failed.length
          ? failed.map(({ fullName }) => `${file}: ${fullName}`)
          : [`${file} does not load`];
      }),
  }));
}

async function runBrowser({ toolchain, args, folder }) {
  say('running the browser tests …');
  const report = join(folder, 'playwright.json');
  const status = await run(
    toolchain.node,
    [
      ...[bins.playwright, 'test', '--reporter=list,json'],
      // Who chooses tests wants no others before them.
      ...(args.length > 0 ? ['--no-deps'] : []),
      ...args,
    ],
    {
      cwd: root,
      env: { ...toolchain.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    },
  );
  return counted(
    'browser tests',
    status,
    report,
    ({ stats, errors, suites }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length,
      skipped: stats.skipped,
      failures: [
        ...errors.map(({ message }) => firstLine(message)),
        ...suites.flatMap(failuresOf),
      ],
    }),
  );
}

/** What made the tests of a suite of Playwright's fail at their last try. */
function failuresOf({ title, specs = [], suites = [] }) {
  const own = specs
    .filter(({ ok }) => !ok)
    .flatMap(spec =>
      spec.tests.flatMap(({ results }) =>
        (results.at(-1)?.errors ?? []).map(
          ({ message }) => `${spec.title}: ${firstLine(message)}`,
        ),
      ),
    );
  return [...own, ...suites.flatMap(failuresOf)].map(
    failure => `${title} › ${failure}`,
  );
}

function firstLine(message = '') {
  return stripVTControlCharacters(message).trim().split('\n')[0];
}

/** Counts from a report; a program that failed beyond what it counted is one failure more. */
function counted(name, status, report, read) {
  let result = { passed: 0, failed: 0, skipped: 0 };
  try {
    result = read(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    say(`${name}: there is no report to read, which counts as a failure`);
    return {
      name,
      ...result,
      failed: 1,
      failures: [`${name}: there is no report to read`],
    };
  }
  if (status === 0 || result.failed > 0) return { name, ...result };
  return {
    name,
    ...result,
    failed: 1,
    failures: [`${name}: status ${status}`],
  };
}

function counts({ passed, failed, skipped }) {
  const parts = [`${passed} passed`, `${failed} failed`];
  return [...parts, ...(skipped > 0 ? [`${skipped} left out`] : [])].join(', ');
}
