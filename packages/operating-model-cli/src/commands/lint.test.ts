import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogEntity, entity, workspace } from '../testing/workspace';

const owned = entity('Risk', 'outage', 'owner: user:anna', 'forum: board');
const anna = catalogEntity('User', 'anna', 'memberOf: []');

describe('the place of what is reported', () => {
  it('is that of a malformed value', async () => {
    const { lint } = workspace({
      'risk.yaml': entity('Risk', 'outage', 'status: open', 'likelihood: 9'),
    });
    const { schemaErrors, status } = await lint('--whole .');
    expect(schemaErrors).toEqual([
      expect.objectContaining({
        file: 'risk.yaml',
        line: 7,
        column: 15,
        entityRef: 'risk:default/outage',
        path: 'spec.likelihood',
      }),
    ]);
    expect(status).toBe(1);
  });

  it('is that of an unknown field, which is named with the nearest known one', async () => {
    const { lint } = workspace({
      'risk.yaml': entity('Risk', 'outage', 'ownr: anna'),
    });
    const { schemaErrors } = await lint('--whole .');
    expect(schemaErrors[0]).toMatchObject({ line: 6, path: 'spec.ownr' });
    expect(schemaErrors[0].message).toContain('`owner`');
  });

  it('is that of the mapping that should hold a missing field', async () => {
    const { lint } = workspace({
      'process.yaml': entity(
        'Process',
        'change',
        'type: change',
        'stages:',
        '  - within: PT4H',
      ),
    });
    const { schemaErrors } = await lint('--whole .');
    expect(schemaErrors[0]).toMatchObject({
      line: 8,
      column: 7,
      path: 'spec.stages[0].name',
    });
  });

  it('is given for every field that proves a finding', async () => {
    const { lint } = workspace({
      'all.yaml': [
        entity('Risk', 'outage', 'owner: it'),
        catalogEntity('Group', 'it', 'type: team', 'children: []'),
      ]
        .join('---\n')
        .replace('owner: it', 'owner: group:it'),
    });
    const { findings } = await lint('--whole .');
    const finding = findings.find(
      ({ rule }: { rule: string }) => rule === 'risk-unowned',
    );
    expect(finding.evidence).toEqual([
      {
        entityRef: 'group:default/it',
        path: 'spec.members',
        file: 'all.yaml',
        line: 13,
        column: 3,
      },
      {
        entityRef: 'risk:default/outage',
        path: 'spec.owner',
        file: 'all.yaml',
        line: 6,
        column: 10,
      },
    ]);
    expect(finding).not.toHaveProperty('mentions');
  });

  it('counts lines the same with CRLF and after a byte order mark', async () => {
    const text = entity('Risk', 'outage', 'status: open', 'likelihood: 9');
    const { lint } = workspace({
      'risk.yaml': `\uFEFF${text.replace(/\n/g, '\r\n')}`,
    });
    const { schemaErrors } = await lint('--whole .');
    expect(schemaErrors).toEqual([
      expect.objectContaining({ line: 7, column: 15 }),
    ]);
  });

  it('is in the file as it was named', async () => {
    const { lint, folder } = workspace({
      'a/risk.yaml': entity('Risk', 'x', 'likelihood: 9'),
    });
    const fileOf = async (path: string) =>
      (await lint(`--whole ${path}`)).schemaErrors[0].file;
    expect(await fileOf('./a')).toBe('a/risk.yaml');
    expect(await fileOf('a/*.yaml')).toBe('a/risk.yaml');
    expect(await fileOf(`${folder}/a`)).toBe(`${folder}/a/risk.yaml`);
  });
});

describe('documents', () => {
  it('that are not entities are skipped', async () => {
    const { lint } = workspace({
      'mixed.yaml': [
        'just: settings\n',
        '- a\n- list\n',
        'text\n',
        '',
        owned,
        anna,
      ].join('\n---\n'),
      'kubernetes.yaml':
        'apiVersion: v1\nkind: Service\nmetadata:\n  name: portal\n',
    });
    const { schemaErrors, summary } = await lint('--whole .');
    expect(schemaErrors).toEqual([]);
    expect(summary).toMatchObject({ files: 2, entities: 2 });
  });

  it('after one with broken YAML are read all the same', async () => {
    const { lint } = workspace({
      'risks.yaml': [
        entity('Risk', 'one', 'likelihood: 9'),
        entity('Risk', 'two', 'owner: "nobody closes this'),
        entity('Risk', 'three', 'likelihood: 9'),
      ].join('---\n'),
    });
    const { schemaErrors } = await lint('--whole .');
    expect(schemaErrors).toEqual([
      expect.objectContaining({ line: 6, entityRef: 'risk:default/one' }),
      expect.objectContaining({
        line: 13,
        column: 10,
        entityRef: null,
        path: '',
      }),
      expect.objectContaining({ line: 20, entityRef: 'risk:default/three' }),
    ]);
  });

  it('with a misspelt or missing version are not skipped without a word', async () => {
    const { lint } = workspace({
      'misspelt.yaml': entity('Risk', 'one').replace('model.io', 'mode.io'),
      'missing.yaml': entity('Risk', 'two').replace(/apiVersion.*\n/, ''),
      'newer.yaml': entity('Risk', 'three').replace('v1alpha1', 'v2'),
    });
    const { schemaErrors } = await lint('--whole .');
    expect(schemaErrors).toEqual([
      expect.objectContaining({ file: 'missing.yaml', path: 'apiVersion' }),
      expect.objectContaining({ file: 'misspelt.yaml', path: 'apiVersion' }),
      expect.objectContaining({ file: 'newer.yaml', path: 'apiVersion' }),
    ]);
  });

  it('without a name have no reference, whatever their kind', async () => {
    const { lint } = workspace({
      'nameless.yaml': `${entity('Risk', '')}---\n${catalogEntity('Group', '')}`,
    });
    const { schemaErrors } = await lint('--whole .');
    expect(schemaErrors).toEqual([
      expect.objectContaining({
        line: 4,
        entityRef: null,
        path: 'metadata.name',
      }),
      expect.objectContaining({
        line: 9,
        entityRef: null,
        path: 'metadata.name',
      }),
    ]);
  });

  it('of one entity are a mistake in the second, which names the first', async () => {
    const { lint } = workspace({
      'a.yaml': owned,
      'b.yaml': `# again\n${owned}`,
    });
    const { schemaErrors, summary } = await lint(
      '--whole . --rule dangling-reference=off',
    );
    expect(schemaErrors).toEqual([
      expect.objectContaining({
        file: 'b.yaml',
        line: 5,
        column: 9,
        entityRef: 'risk:default/outage',
        path: 'metadata.name',
        message: expect.stringContaining('a.yaml:4'),
      }),
    ]);
    expect(summary.entities).toBe(1);
  });

  it('with a key twice are reported with it, and with what else is wrong', async () => {
    const { lint } = workspace({
      'risk.yaml': entity(
        'Risk',
        'outage',
        'status: open',
        'status: closed',
        'likelihood: 9',
      ),
    });
    const { schemaErrors } = await lint('--whole .');
    expect(schemaErrors).toEqual([
      expect.objectContaining({
        line: 7,
        column: 3,
        entityRef: 'risk:default/outage',
      }),
      expect.objectContaining({ line: 8, path: 'spec.likelihood' }),
    ]);
  });

  it('whose only mistake is an unknown field take part in the rules', async () => {
    const { lint } = workspace({
      'risk.yaml': entity('Risk', 'outage', 'ownr: anna'),
    });
    const { findings, summary } = await lint('--whole .');
    expect(findings.map(({ rule }: { rule: string }) => rule)).toContain(
      'risk-unowned',
    );
    expect(summary.entities).toBe(1);
  });

  it('that are rejected take no part, and what points at them neither dangles nor is partial', async () => {
    const control = entity(
      'Control',
      'backup',
      'type: preventive',
      'owner: user:anna',
      'mitigates: [outage, broken]',
    );
    const { lint } = workspace({
      'control.yaml': `${control}---\n${anna}`,
      'risk.yaml': entity('Risk', 'outage', 'likelihood: 9'),
      'broken.yaml': entity('Risk', 'broken', 'status: [open'),
    });
    for (const flag of ['', '--whole']) {
      const { findings, partial, summary } = await lint(`${flag} .`);
      expect(findings).toEqual([]);
      expect(partial).toBeUndefined();
      expect(summary.entities).toBe(2);
    }
  });

  it('with an alias bomb or endless nesting are refused, and others are read', async () => {
    const levels = Array.from(
      { length: 20 },
      (_, level) =>
        `l${level}: &l${level} [${Array(9)
          .fill(level ? `*l${level - 1}` : 'x')
          .join(', ')}]`,
    );
    const { lint } = workspace({
      'bomb.yaml': `${entity('Risk', 'bomb')}${levels.join('\n')}\n`,
      'deep.yaml': `${entity('Risk', 'deep')}spec: ${'['.repeat(50_000)}\n`,
      'self.yaml': `${entity('Risk', 'self')}spec: &spec\n  controls: [*spec]\n`,
      'good.yaml': `${owned}---\n${anna}`,
    });
    const { schemaErrors, summary } = await lint('. --rule risk-unowned=error');
    expect(schemaErrors.map(({ file }: { file: string }) => file)).toEqual([
      'bomb.yaml',
      'deep.yaml',
      'self.yaml',
    ]);
    expect(summary.entities).toBe(2);
  });

  it('keep an unquoted day as it was written', async () => {
    const { lint } = workspace({
      'risk.yaml': entity(
        'Risk',
        'outage',
        'owner: user:anna',
        'reviewBy: 2026-02-30',
      ),
    });
    const { schemaErrors } = await lint('--whole .');
    expect(schemaErrors[0].message).toContain('2026-02-30');
  });
});

describe('files', () => {
  it('that are not UTF-8 are reported where they stop being it', async () => {
    const text = Buffer.from(
      entity('Risk', 'caf\xe9', 'status: open'),
      'latin1',
    );
    const { lint } = workspace({
      'latin.yaml': text,
      'good.yaml': `${owned}---\n${anna}`,
    });
    const { schemaErrors, summary, status } = await lint('.');
    expect(schemaErrors).toEqual([
      expect.objectContaining({
        file: 'latin.yaml',
        line: 4,
        column: 12,
        entityRef: null,
      }),
    ]);
    expect(summary.entities).toBe(2);
    expect(status).toBe(1);
  });

  it('that cannot be read make the status 2, and the others are checked', async () => {
    const { lint } = workspace({
      'risk.yaml': entity('Risk', 'outage', 'likelihood: 9'),
    });
    const { schemaErrors, unreadable, stderr, status } = await lint(
      'risk.yaml gone.yaml',
    );
    expect(schemaErrors).toHaveLength(1);
    expect(unreadable).toEqual([
      { file: 'gone.yaml', message: expect.any(String) },
    ]);
    expect(stderr).toContain('gone.yaml');
    expect(status).toBe(2);
  });

  it('that are empty hold nothing', async () => {
    const { lint } = workspace({
      'empty.yaml': '',
      'comment.yaml': '# later\n---\n',
    });
    expect(await lint('--whole .')).toMatchObject({
      schemaErrors: [],
      findings: [],
      summary: { files: 2, entities: 0 },
      status: 0,
    });
  });
});

describe('a part of a model', () => {
  const service = entity(
    'Service',
    'portal',
    'type: business',
    'owner: group:it',
    'criticality: critical',
  );

  it('says which rules were not checked, and what is missing', async () => {
    const { run, lint } = workspace({ 'service.yaml': service });
    const { partial, notChecked, findings } = await lint('.');
    expect(partial).toEqual(['group:default/it']);
    const rules = notChecked.map(({ rule }: { rule: string }) => rule);
    for (const rule of WHOLE_ONLY) expect(rules).toContain(rule);
    expect(findings.map(({ rule }: { rule: string }) => rule)).not.toContain(
      'flow-missing',
    );
    const { stdout } = await run('lint .');
    expect(stdout).toContain('ONLY A PART OF THE MODEL');
    expect(stdout).toContain('group:default/it');
  });

  it('is known by references of groups and users too', async () => {
    const { lint } = workspace({
      'anna.yaml': catalogEntity('User', 'anna', 'memberOf: [it]'),
    });
    expect((await lint('.')).partial).toEqual(['group:default/it']);
  });

  it('is whole where nothing leads outside it', async () => {
    const { lint } = workspace({
      'service.yaml': service,
      'it.yaml': catalogEntity('Group', 'it', 'type: team', 'children: []'),
    });
    const { partial, findings } = await lint('.');
    expect(partial).toBeUndefined();
    expect(findings.map(({ rule }: { rule: string }) => rule)).toContain(
      'flow-missing',
    );
  });

  it('is taken as the whole where the caller says so', async () => {
    const { lint } = workspace({ 'service.yaml': service });
    const { partial, findings } = await lint('--whole .');
    expect(partial).toBeUndefined();
    expect(findings.map(({ rule }: { rule: string }) => rule)).toContain(
      'dangling-reference',
    );
  });

  it('is made whole by its context, which is not reported on', async () => {
    const { lint } = workspace({
      'mine/risk.yaml': owned,
      'rest/all.yaml': `${anna}---\n${entity('Forum', 'board', 'type: board')}---\n${entity('Risk', 'other')}`,
    });
    const { findings, partial, notChecked, summary } =
      await lint('mine --context .');
    expect(partial).toBeUndefined();
    expect(findings).toEqual([]);
    expect(notChecked.map(({ rule }: { rule: string }) => rule)).not.toContain(
      'dangling-reference',
    );
    expect(summary).toMatchObject({ files: 1, entities: 1 });
  });

  it('reports a pair when one of the two is in the paths', async () => {
    const forum = (name: string, information: string) =>
      entity(
        'Forum',
        name,
        'type: board',
        'decides: [change-approval]',
        `information: [${information}]`,
      );
    const { lint } = workspace({
      'mine.yaml': forum('zeta', 'cost'),
      'rest.yaml': forum('alpha', 'changes'),
    });
    const { findings } = await lint('mine.yaml --context rest.yaml');
    const overlap = findings.find(
      ({ rule }: { rule: string }) => rule === 'forum-overlap',
    );
    expect(overlap).toMatchObject({
      subject: 'forum:default/alpha',
      involves: ['forum:default/zeta'],
    });
    expect(overlap.evidence[0].file).toBe('rest.yaml');
  });

  it('sees its own entities, not those that the context has of them', async () => {
    const { lint } = workspace({
      'mine.yaml': owned,
      'old.yaml': `${entity('Risk', 'outage')}---\n${anna}---\n${entity('Forum', 'board', 'type: board')}`,
    });
    const { findings, schemaErrors } = await lint(
      'mine.yaml --context old.yaml',
    );
    expect(schemaErrors).toEqual([]);
    expect(findings).toEqual([]);
  });
});

// rules.md, "Whole and partial".
const WHOLE_ONLY = [
  'dangling-reference',
  'flow-missing',
  'flow-lane-uncovered',
  'decision-undecided',
  'forum-idle',
  'risk-untreated',
  'control-policy-only',
  'supplier-flow-mismatch',
  'supplier-contract-lapsed',
  'parallel-universes',
  'canvas-box-empty',
  'process-owner-outside-department',
  'person-overloaded',
  'decision-blind',
  'waiver-unused',
  'obligation-uncovered',
];

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

describe('the day', () => {
  it('is the one that dates are compared with', async () => {
    const { lint } = workspace({
      'risk.yaml': `${entity('Risk', 'outage', 'owner: user:anna', 'forum: board', 'reviewBy: 2026-12-01')}`,
    });
    const rules = async (flags: string) =>
      (await lint(`${flags} .`)).findings.map(
        ({ rule }: { rule: string }) => rule,
      );
    expect(await rules('')).toEqual([]);
    expect(await rules('--as-of 2026-12-01')).toEqual([]);
    expect(await rules('--as-of 2026-12-02')).toEqual(['risk-unreviewed']);
  });
});

it('writes the report to a file where one is named', async () => {
  const { run, folder } = workspace({ 'risk.yaml': owned });
  const { stdout } = await run('lint . --format json --output out/report.json');
  expect(stdout).toBe('');
  const written = readFileSync(join(folder, 'out/report.json'), 'utf8');
  expect(JSON.parse(written)).toHaveProperty('summary');
});
