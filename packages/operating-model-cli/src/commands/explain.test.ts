import {
  BUILT_IN_RULES,
  KIND_NAMES,
} from '@onemap/plugin-operating-model-common';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspace } from '../testing/workspace';

describe('explain', () => {
  it.each(BUILT_IN_RULES.map(({ id }) => id))(
    'prints the page of %s',
    async id => {
      const { run } = workspace();
      const markdown = (await run(`explain ${id}`)).stdout;
      expect(markdown).toMatch(/^# /);
      const { stdout } = await run(`explain ${id}`, { isTTY: true });
      expect(stdout).not.toMatch(/&(?:amp|lt|gt|quot|#39);|^#+ |```/m);
      expect(stdout).toContain('\u001b[');
    },
  );

  it('names the nearest rule of a misspelt one', async () => {
    const { status, stderr } = await workspace().run('explain risk-unwoned');
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('`risk-unowned`'),
    ]);
  });
});

describe('rules', () => {
  it('lists every rule, for people and for programs', async () => {
    const { run } = workspace();
    const lines = (await run('rules')).stdout.split('\n');
    const listed = JSON.parse((await run('rules --format json')).stdout);
    for (const { id, severity, title } of BUILT_IN_RULES) {
      expect(
        lines.some(line => line.startsWith(`${id} `) && line.endsWith(title)),
      ).toBe(true);
      expect(listed).toContainEqual(
        expect.objectContaining({ id, severity, title }),
      );
    }
  });
});

describe('init', () => {
  it.each(KIND_NAMES)(
    'writes a %s that is well-formed, with a comment for every field',
    async kind => {
      const { run, lint } = workspace();
      expect(
        (await run(`init ${kind.toLowerCase()} --output model/new.yaml`))
          .status,
      ).toBe(0);
      expect(
        (await run(`init ${kind} --minimal --output model/minimal/new.yaml`))
          .status,
      ).toBe(0);
      const { schemaErrors, summary } = await lint('model/new.yaml');
      expect(schemaErrors).toEqual([]);
      expect(summary.entities).toBe(1);
      expect((await lint('model/minimal')).schemaErrors).toEqual([]);
    },
  );

  it('overwrites nothing', async () => {
    const { run } = workspace({ 'risk.yaml': 'mine' });
    const { status, stderr } = await run('init Risk --output risk.yaml');
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('risk.yaml is there already'),
    ]);
  });
});

describe('schema', () => {
  const kept = join(__dirname, '../../schemas');
  const names = ['operating-model', ...KIND_NAMES].map(
    name => `${name}.schema.json`,
  );

  it.each(names)('%s is in the package as it is written', async name => {
    const { run, folder } = workspace();
    await run('schema --output out');
    expect(readFileSync(join(folder, 'out', name), 'utf8')).toBe(
      readFileSync(join(kept, name), 'utf8'),
    );
  });

  it('of one kind is printed', async () => {
    const { stdout } = await workspace().run('schema risk');
    expect(JSON.parse(stdout)).toMatchObject({ title: 'Risk' });
    expect(JSON.parse((await workspace().run('schema')).stdout)).toMatchObject({
      title: 'Operating model',
    });
  });
});
