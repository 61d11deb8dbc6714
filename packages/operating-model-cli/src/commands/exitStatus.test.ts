import { catalogEntity, entity, workspace } from '../testing/workspace';

const owned = entity('Risk', 'outage', 'owner: user:anna', 'forum: board');
const anna = catalogEntity('User', 'anna', 'memberOf: []');

describe('the exit status', () => {
  const clean = [
    owned,
    anna,
    entity(
      'Forum',
      'board',
      'type: board',
      'chair: user:anna',
      'cadence: on-demand',
      'decides: [x]',
    ),
  ].join('---\n');
  // Two warnings: nobody chairs it, and it has no cadence.
  const forum = entity('Forum', 'board', 'type: board', 'decides: [x]');
  const homeless = entity('InformationObject', 'notes', 'type: risk');

  it.each([
    ['nothing', '', 0, clean],
    ['an info', '', 0, homeless],
    ['an info', '--max-severity none', 1, homeless],
    ['a warning', '', 1, forum],
    ['a warning', '--max-severity warning', 0, forum],
    ['an error', '--max-severity warning', 1, entity('Risk', 'outage')],
    ['an error', '--max-severity error', 0, entity('Risk', 'outage')],
    [
      'a schema error',
      '--max-severity error',
      1,
      entity('Risk', 'outage', 'x: y'),
    ],
  ])(
    'of a model with %s and the options `%s` is %i',
    async (_worst, flags, status, text) => {
      const { lint } = workspace({ 'model.yaml': text });
      expect((await lint(`--whole . ${flags}`)).status).toBe(status);
    },
  );

  it.each([
    'lint --format nonsense .',
    'lint --unknown-option .',
    'lint --max-severity fatal .',
    'lint --as-of 2026-02-30 .',
    'lint --as-of tomorrow .',
    'lint --rule risk-unowned .',
    'lint --rule risk-unwoned=off .',
    'lint --rule risk-unowned=loud .',
    'lint --config gone.yaml .',
    'lint --rules gone.mjs .',
    'lint --baseline b.json --since HEAD .',
    'lint gone.yaml',
    'lint none*.yaml',
    'nonsense',
    'explain risk-unwoned',
    'schema Rsik',
    'init Rsik',
    'canvas portl .',
    'completion tcsh',
    'diff .',
    'diff --base HEAD .',
  ])('of `%s` is 2, with a message and no stack trace', async command => {
    const { run } = workspace({
      'model.yaml': entity('Service', 'portal', 'type: business'),
    });
    const { status, stdout, stderr } = await run(command);
    expect(status).toBe(2);
    expect(stdout + stderr).not.toBe('');
    expect(stderr).not.toMatch(/^ +at /m);
    expect(stderr).not.toContain('should not have happened');
  });

  it('names the nearest rule of a misspelt one', async () => {
    const { run } = workspace({ 'model.yaml': owned });
    const { stderr } = await run('lint --rule risk-unwoned=off .');
    expect(stderr).toContain('`risk-unowned`');
  });

  it('of help and version is 0', async () => {
    const { run } = workspace();
    expect((await run('--help')).status).toBe(0);
    expect((await run('lint --help')).stdout).toContain('Examples:');
    expect((await run('--version')).status).toBe(0);
  });
});
