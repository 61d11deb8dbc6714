import { catalogEntity, entity, workspace } from '../testing/workspace';

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
