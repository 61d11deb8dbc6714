import { entity, workspace } from '../testing/workspace';

const risk = entity('Risk', 'outage');
const lintRules = async (
  files: Record<string, string>,
  command = '--whole model',
  inFolder = '',
) => {
  const { run } = workspace({ 'model/risk.yaml': risk, ...files });
  const { stdout } = await run(`lint --format json ${command}`, {
    in: inFolder,
  });
  return JSON.parse(stdout).findings.map(
    ({ rule, severity }: { rule: string; severity: string }) =>
      `${rule} ${severity}`,
  );
};

it('is read from the nearest opmodel.yaml upwards', async () => {
  const config = 'rules:\n  risk-unowned: info\n  risk-unreviewed: off\n';
  expect(await lintRules({ 'opmodel.yaml': config })).toEqual([
    'risk-unowned info',
  ]);
  expect(
    await lintRules({ 'opmodel.yaml': config }, '--whole .', 'model'),
  ).toEqual(['risk-unowned info']);
});

it('is read from the file that is named, and there from operatingModel as in the portal', async () => {
  const config =
    'app:\n  title: x\noperatingModel:\n  rules: {risk-unowned: off}\n  evaluation: {}\n';
  expect(
    await lintRules(
      { 'app-config.yaml': config },
      '--whole model --config app-config.yaml',
    ),
  ).toEqual(['risk-unreviewed warning']);
});

it('gives way to the command line, which keeps the parameters', async () => {
  const config = 'rules:\n  risk-unowned: {severity: info, parameters: {}}\n';
  expect(
    await lintRules(
      { 'opmodel.yaml': config },
      '--whole model --rule risk-unowned=warning --rule risk-unreviewed=off',
    ),
  ).toEqual(['risk-unowned warning']);
});

it.each([
  ['rules:\n  risk-unwoned: off\n', 'Did you mean `risk-unowned`?'],
  ['rules:\n  risk-unowned: loud\n', 'severity'],
  [
    'rules:\n  person-overloaded: {parameters: {limt: 3}}\n',
    'Did you mean `limit`?',
  ],
  ['ruls: {}\n', 'Did you mean `rules`?'],
  ['colour: red\n', 'Known: rules'],
  ['rules: [risk-unowned]\n', '`rules` must'],
  ['environments: mainframe\n', 'list of words'],
  ['packs: [gone.yaml]\n', 'gone.yaml cannot be read'],
  ['packs: [{id: x}]\n', 'packs[0]'],
  ['- a list\n', 'must hold settings'],
  ['rules: [\n', 'cannot be read'],
])('with the mistake %j is refused, with advice', async (config, advice) => {
  const { run } = workspace({
    'opmodel.yaml': config,
    'model/risk.yaml': risk,
  });
  const { status, stderr } = await run('lint model');
  expect(status).toBe(2);
  expect(stderr).toContain(advice);
});

it('brings in own packs, by file, by $include or written out', async () => {
  const pack = (id: string) =>
    `id: ${id}\ntitle: House rules\nversion: '1'\nsource: {name: Board decision}\nrequirements:\n  - id: ${id}:1\n    title: Every service says who owns it\n    reference: '1'\n    essential: true\n    metBy: [{service: {owned: true}}]\n`;
  const service = entity(
    'Service',
    'portal',
    'type: business',
    'obligations: [one, two, three]',
  );
  const { run } = workspace({
    'service.yaml': service,
    'packs/one.yaml': pack('one'),
    'packs/two.yaml': pack('two'),
    'opmodel.yaml': `packs:\n  - packs/one.yaml\n  - $include: ./packs/two.yaml\n  - ${JSON.stringify(
      {
        id: 'three',
        title: 'x',
        version: '1',
        source: { name: 'y' },
        requirements: [
          {
            id: 'three:1',
            title: 't',
            reference: '1',
            essential: true,
            metBy: [{ service: { owned: true } }],
          },
        ],
      },
    )}\n`,
  });
  const { stdout } = await run('lint --format json --whole service.yaml');
  const uncovered = JSON.parse(stdout).findings.filter(
    ({ rule }: { rule: string }) => rule === 'obligation-uncovered',
  );
  expect(uncovered).toHaveLength(3);
});

it('gives its own words to the schema for editors', async () => {
  const { run } = workspace({ 'opmodel.yaml': 'environments: [mainframe]\n' });
  const { stdout } = await run('schema Service');
  expect(stdout).toContain('"mainframe"');
});
