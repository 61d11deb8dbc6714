import { entity, workspace } from '../testing/workspace';

const process = entity(
  'Process',
  'change',
  'type: change',
  'stages:',
  '  - name: Approve',
  '    environments: [on-prm]',
  '    performedBy: [user:anna]',
  'practices: [itil4:change-enablment]',
);

it('gives hints with their places, and fails nothing', async () => {
  const { lint } = workspace({ 'process.yaml': process });
  const { hints, schemaErrors, status } = await lint(
    '. --rule process-unowned=off',
  );
  expect(hints).toEqual([
    {
      file: 'process.yaml',
      line: 9,
      column: 22,
      entityRef: 'process:default/change',
      path: 'spec.stages[0].environments[0]',
      message: expect.stringContaining('`on-prem`'),
    },
    expect.objectContaining({
      line: 11,
      column: 15,
      path: 'spec.practices[0]',
      message: expect.stringContaining('`itil4:change-enablement`'),
    }),
  ]);
  expect(schemaErrors).toEqual([]);
  expect(status).toBe(0);
});

it('takes the words of the settings as known', async () => {
  const { lint } = workspace({
    'process.yaml': process,
    'opmodel.yaml': 'environments: [on-prm]\n',
  });
  const { hints } = await lint('process.yaml');
  expect(hints.map(({ path }: { path: string }) => path)).toEqual([
    'spec.practices[0]',
  ]);
});

it('gives none for the context, nor for what is malformed', async () => {
  const { lint } = workspace({
    'process.yaml': process,
    'broken.yaml': process.replace('name: change', 'name: [change]'),
    'other.yaml': entity('Risk', 'outage'),
  });
  expect((await lint('other.yaml --context process.yaml')).hints).toEqual([]);
  expect((await lint('broken.yaml')).hints).toEqual([]);
});
