import { catalogEntity, entity, workspace } from '../testing/workspace';

const owned = entity('Risk', 'outage', 'owner: user:anna', 'forum: board');
const anna = catalogEntity('User', 'anna', 'memberOf: []');

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
