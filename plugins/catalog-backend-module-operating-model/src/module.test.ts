import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { existsSync, readdirSync } from 'node:fs';
import { eventually, startCatalog } from './__testUtils__/startCatalog';

jest.setTimeout(60_000);

const FILE = `
apiVersion: operating-model.io/v1alpha1
kind: Risk
metadata: { name: good-before }
spec: { owner: ada, affects: [portal] }
---
apiVersion: operating-model.io/v1alpha1
kind: Risk
metadata: { name: malformed }
spec: { owner: a/b/c, likelihood: often }
---
apiVersion: operating-model.io/v1alpha1
kind: Service
metadata: { name: portal }
spec: { type: business, onwer: team, processes: [incident] }
---
apiVersion: operating-model.io/v1alpha1
kind: Process
metadata: { name: incident }
spec:
  type: incident
  services: [portal]
  stages: [{ name: Restore, performedBy: [supplier:nimbus] }]
---
apiVersion: operating-model.io/v1alpha1
kind: Supplier
metadata: { name: nimbus }
spec: { type: cloud-provider }
`;

let directory: string;
let catalog: Awaited<ReturnType<typeof startCatalog>> | undefined;

async function file(name: string, text: string) {
  const path = join(directory, name);
  await writeFile(path, text);
  return path;
}

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'operating-model-'));
});

afterEach(async () => {
  await catalog?.stop();
  catalog = undefined;
  await rm(directory, { recursive: true });
});

it('keeps the other documents of a file in which one is malformed', async () => {
  const { refs, entity, validate } = (catalog = await startCatalog([
    await file('model.yaml', FILE),
  ]));
  await eventually(async () => {
    expect(await refs()).toEqual(
      expect.arrayContaining([
        'Risk good-before',
        'Service portal',
        'Process incident',
        'Supplier nimbus',
      ]),
    );
  });
  expect(await refs()).not.toContain('Risk malformed');

  // Both ends declare "follows", and a nested field "performedBy": each is there once, in both directions.
  await eventually(async () => {
    const { relations } = await entity('service', 'portal');
    expect(relations).toEqual([
      { type: 'affectedBy', targetRef: 'risk:default/good-before' },
      { type: 'follows', targetRef: 'process:default/incident' },
    ]);
    expect((await entity('supplier', 'nimbus')).relations).toEqual([
      { type: 'performs', targetRef: 'process:default/incident' },
    ]);
  });
  expect(await entity('service', 'portal')).toMatchObject({
    status: {
      items: [
        { level: 'warning', message: expect.stringContaining('`owner`') },
      ],
    },
  });

  const answer = await validate({
    apiVersion: 'operating-model.io/v1alpha1',
    kind: 'Risk',
    metadata: { name: 'malformed' },
    spec: { owner: 'a/b/c', likelihood: 'often' },
  });
  expect(answer.status).toBe(400);
  const { message } = answer.body.errors[0];
  expect(message).toMatch(/spec\.owner: .*Write \[kind:\]\[namespace\/\]name/);
  expect(message).toMatch(/spec\.likelihood: .*must be a/);
});

it('shows a change of a file, and takes back what is no longer declared', async () => {
  const path = await file('model.yaml', FILE);
  const { entity } = (catalog = await startCatalog([path]));
  await eventually(async () => {
    const { relations } = await entity('risk', 'good-before');
    expect(relations).toContainEqual({
      type: 'affects',
      targetRef: 'service:default/portal',
    });
  });
  await writeFile(path, FILE.replace('affects: [portal]', 'status: accepted'));
  await eventually(async () => {
    expect((await entity('risk', 'good-before')).relations).toEqual([
      { type: 'ownedBy', targetRef: 'user:default/ada' },
    ]);
    expect((await entity('service', 'portal')).relations).toEqual([
      { type: 'follows', targetRef: 'process:default/incident' },
    ]);
  });
});

const ACME = join(__dirname, '../../../../shared/data/backstage/acme-example');
const isThere = existsSync(ACME);

(isThere ? describe : describe.skip)(
  isThere
    ? 'beside the catalog of another organisation'
    : 'left out: ../shared is not there',
  () => {
    it('ties a service to groups and systems that know nothing of it', async () => {
      const files = readdirSync(ACME, { recursive: true, encoding: 'utf8' })
        .filter(name => name.endsWith('.yaml'))
        .map(name => join(ACME, name));
      const { entity } = (catalog = await startCatalog([
        ...files,
        await file(
          'service.yaml',
          `
apiVersion: operating-model.io/v1alpha1
kind: Service
metadata: { name: artist-payments }
spec:
  type: business
  owner: infrastructure
  department: backstage
  system: artist-engagement-portal
  domain: playback
  locations: [artists-db]
  roles: [{ role: operations, holder: boxoffice }]
`,
        ),
      ]));
      await eventually(async () => {
        expect(
          (await entity('group', 'infrastructure')).relations,
        ).toContainEqual({
          type: 'ownerOf',
          targetRef: 'service:default/artist-payments',
        });
        expect((await entity('group', 'boxoffice')).relations).toContainEqual({
          type: 'staffs',
          targetRef: 'service:default/artist-payments',
        });
        expect(
          (await entity('system', 'artist-engagement-portal')).relations,
        ).toContainEqual({
          type: 'hasPart',
          targetRef: 'service:default/artist-payments',
        });
        expect(
          (await entity('resource', 'artists-db')).relations,
        ).toContainEqual({
          type: 'dependencyOf',
          targetRef: 'service:default/artist-payments',
        });
      });
    });
  },
);

it("knows an organisation's own words", async () => {
  const service = (name: string, environment: string) => `
apiVersion: operating-model.io/v1alpha1
kind: Service
metadata: { name: ${name} }
spec: { type: business, environments: [${environment}] }`;
  const text = [service('own', 'azure2'), service('slip', 'azuer')].join(
    '\n---',
  );
  const { entity } = (catalog = await startCatalog(
    [await file('model.yaml', text)],
    { environments: ['azure2'] },
  ));
  await eventually(async () => {
    expect(await entity('service', 'slip')).toMatchObject({
      status: {
        items: [{ message: expect.stringContaining('Did you mean `azure`') }],
      },
    });
    expect(await entity('service', 'own')).not.toHaveProperty('status');
  });
});
