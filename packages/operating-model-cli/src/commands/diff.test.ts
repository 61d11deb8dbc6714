import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../testing/repository';
import { catalogEntity, entity } from '../testing/workspace';

jest.setTimeout(60_000); // git is called often.

const service = entity(
  'Service',
  'portal',
  'type: business',
  'owner: group:it',
  'forums: [board]',
);
const board = entity(
  'Forum',
  'board',
  'type: board',
  'chair: user:anna',
  'information: [cost]',
  'decides: [x]',
  'cadence: on-demand',
);
const people = `${catalogEntity('Group', 'it', 'type: team', 'children: []')}---\n${catalogEntity('User', 'anna', 'memberOf: [it]')}`;
const start = {
  'service.yaml': service,
  'board.yaml': board,
  'people.yaml': people,
  'cost.yaml': entity(
    'InformationObject',
    'cost',
    'type: cost',
    'systemOfRecord: component:erp',
  ),
  'erp.yaml': catalogEntity('Component', 'erp', 'type: service'),
  'risk.yaml': entity('Risk', 'outage', 'affects: [portal]', 'forum: board'),
};

async function diffOf(command: string, made: ReturnType<typeof repository>) {
  const { stdout, status } = await made.run(
    `diff --format json --whole ${command}`,
  );
  return { ...JSON.parse(stdout), status };
}
const named = (findings: { rule: string; subject: string }[]) =>
  findings.map(({ rule, subject }) => `${rule} ${subject}`);

it('says what a change opens, closes and leaves, and what it touches', async () => {
  const made = repository(start);
  made.write({
    'risk.yaml': entity(
      'Risk',
      'outage',
      'affects: [portal]',
      'owner: user:anna',
      'forum: board',
    ),
    'board.yaml': board.replace('  chair: user:anna\n', ''),
  });
  const { findings, entities, services, forums, status } = await diffOf(
    '--base HEAD .',
    made,
  );
  expect(named(findings.opens)).toEqual([
    'forum-unchaired forum:default/board',
  ]);
  expect(named(findings.closes)).toEqual(['risk-unowned risk:default/outage']);
  expect(named(findings.leaves)).toContain(
    'flow-missing service:default/portal',
  );
  expect(entities).toEqual({
    added: [],
    removed: [],
    changed: ['forum:default/board', 'risk:default/outage'],
  });
  expect(services).toEqual([
    { ref: 'service:default/portal', title: 'portal' },
  ]);
  expect(forums).toEqual([{ ref: 'forum:default/board', title: 'board' }]);
  expect(status).toBe(1);
});

it('touches the forum that names a changed entity, and services where a gone one was', async () => {
  const made = repository(start);
  rmSync(join(made.folder, 'cost.yaml'));
  const { entities, services, forums } = await diffOf('--base HEAD .', made);
  expect(entities.removed).toEqual(['informationobject:default/cost']);
  expect(services).toEqual([
    { ref: 'service:default/portal', title: 'portal' },
  ]);
  expect(forums).toEqual([{ ref: 'forum:default/board', title: 'board' }]);
});

it('opens and closes nothing where nothing changed but the lines', async () => {
  const made = repository(start);
  made.write({ 'risk.yaml': `# A comment.\n\n${start['risk.yaml']}` });
  const { findings, entities, status } = await diffOf('--base HEAD .', made);
  expect([findings.opens, findings.closes, entities.changed]).toEqual([
    [],
    [],
    [],
  ]);
  expect(status).toBe(0);
});

it('takes a waiver for closing a gap, and its end for opening one', async () => {
  const waiver = [
    'waivers:',
    '  - rule: risk-unowned',
    "    until: '2027-01-31'",
    '    reason: soon',
  ];
  const made = repository(start);
  made.write({
    'risk.yaml': entity(
      'Risk',
      'outage',
      'affects: [portal]',
      'forum: board',
      ...waiver,
    ),
  });
  const waived = await diffOf('--base HEAD .', made);
  expect(named(waived.findings.closes)).toEqual([
    'risk-unowned risk:default/outage',
  ]);
  const ended = await diffOf('--base HEAD . --as-of 2027-03-01', made);
  expect(named(ended.findings.leaves)).toContain(
    'risk-unowned risk:default/outage',
  );
});

it('counts malformed documents apart, and fails on new ones', async () => {
  const made = repository({
    ...start,
    'bad.yaml': entity('Risk', 'bad', 'likelihood: 9'),
  });
  made.write({
    'bad.yaml': `\n${entity('Risk', 'bad', 'likelihood: 9', 'impact: 9')}`,
  });
  const { schemaErrors, status } = await diffOf('--base HEAD .', made);
  expect(schemaErrors.leaves).toEqual([
    expect.objectContaining({ path: 'spec.likelihood', line: 7 }),
  ]);
  expect(schemaErrors.opens).toEqual([
    expect.objectContaining({ path: 'spec.impact', line: 8 }),
  ]);
  expect(status).toBe(1);
});

it('reads the context as it was at the revision, and one outside the repository as it is', async () => {
  const outside = repository({ 'people.yaml': people });
  const made = repository({
    'mine/risk.yaml': start['risk.yaml'],
    'rest/service.yaml': service,
    'rest/board.yaml': board,
  });
  rmSync(join(made.folder, 'rest/board.yaml'));
  const { stdout } = await made.run(
    `diff --base HEAD --format json mine --context rest --context ${outside.folder}`,
  );
  const { findings, partial } = JSON.parse(stdout);
  expect(partial).toBeUndefined();
  expect(named(findings.opens)).toEqual([
    'dangling-reference risk:default/outage',
  ]);
});

it('is fit to post on a pull request as Markdown', async () => {
  const made = repository(start);
  made.write({
    'risk2.yaml': entity(
      'Risk',
      'at',
      'affects: [portal]',
      'forum: board',
    ).replace(
      'name: at',
      'name: at\n  title: Ping @everyone about #12 and <b>*this*</b>',
    ),
  });
  const { stdout } = await made.run(
    'diff --base HEAD --whole . --format markdown',
  );
  expect(stdout).toContain('opens 1 gap, closes 0 and leaves');
  expect(stdout).toContain('```yaml');
  expect(stdout).not.toMatch(/@everyone|#12|<b>|\*this/);
  expect(stdout).toContain('**Services touched:** portal');
});

it('keeps a comment within what GitHub takes', async () => {
  const made = repository(start);
  const many = Array.from({ length: 400 }, (_, index) =>
    entity('Risk', `risk-${index}`),
  ).join('---\n');
  made.write({ 'many.yaml': many });
  const { stdout } = await made.run(
    'diff --base HEAD --whole . --format markdown',
  );
  expect(stdout.length).toBeLessThan(65_536);
  expect(stdout).toContain('… and 780 more.');
});

it('says that only a part was read', async () => {
  const made = repository(start);
  for (const format of ['pretty', 'markdown']) {
    const { stdout } = await made.run(
      `diff --base HEAD risk.yaml --format ${format}`,
    );
    expect(stdout).toMatch(/only a part of the model/i);
  }
});

it('says what the deletion of a file closes, also where that file is named', async () => {
  const made = repository(start);
  rmSync(join(made.folder, 'risk.yaml'));
  const { findings, status } = await diffOf('--base HEAD risk.yaml', made);
  expect(named(findings.closes)).toContain('risk-unowned risk:default/outage');
  expect(status).toBe(0);
});

it('opens nothing where a file is renamed or an entity moves to another file', async () => {
  const made = repository(start);
  rmSync(join(made.folder, 'risk.yaml'));
  rmSync(join(made.folder, 'board.yaml'));
  made.write({ 'moved/all in one.yaml': `${board}---\n${start['risk.yaml']}` });
  const { findings } = await diffOf('--base HEAD .', made);
  const { opens, closes, leaves } = findings;
  expect([...opens, ...closes]).toEqual([]);
  expect(leaves).not.toEqual([]);
});

it.each([
  ['becomes malformed', 'old.yaml', entity('Risk', 'old', 'likelihood: 9')],
  [
    'is judged as a part of a model now',
    'new.yaml',
    entity('Risk', 'new', 'owner: user:elsewhere'),
  ],
])(
  'does not call closed the gap of a document that %s',
  async (_what, file, text) => {
    const { run, write } = repository({
      'old.yaml': entity('Risk', 'old', 'treatment: mitigate'),
    });
    write({ [file]: text });
    const { stdout } = await run('diff --base HEAD --format json');
    expect(named(JSON.parse(stdout).findings.closes)).toEqual([]);
  },
);
