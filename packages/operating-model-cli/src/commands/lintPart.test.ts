import { catalogEntity, entity, workspace } from '../testing/workspace';

const owned = entity('Risk', 'outage', 'owner: user:anna', 'forum: board');
const anna = catalogEntity('User', 'anna', 'memberOf: []');

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
