import { stringifyEntityRef } from '@backstage/catalog-model';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, startCatalog } from './__testUtils__/startCatalog';

jest.setTimeout(120_000);

const MODEL = `
apiVersion: operating-model.io/v1alpha1
kind: Forum
metadata: { name: board, namespace: hr }
spec:
  type: people-board
  owner: group:default/team
  information: [file]
  services: [service:default/portal]
  escalatesTo: forum:default/top
---
{ apiVersion: operating-model.io/v1alpha1, kind: InformationObject, metadata: { name: file, namespace: hr }, spec: { type: personnel } }
---
apiVersion: operating-model.io/v1alpha1
kind: Service
metadata: { name: portal }
spec: { type: business, owner: team, information: [hr/file] }
---
{ apiVersion: operating-model.io/v1alpha1, kind: Forum, metadata: { name: top }, spec: { type: executive-board, owner: team } }
---
{ apiVersion: backstage.io/v1alpha1, kind: Group, metadata: { name: team }, spec: { type: team, children: [] } }
`;

const INSIDE = [
  'forum:hr/board escalatesTo forum:default/top',
  'forum:hr/board governs service:default/portal',
  'forum:hr/board ownedBy group:default/team',
  'forum:hr/board usesInformation informationobject:hr/file',
  'informationobject:hr/file informationUsedBy forum:hr/board',
  'informationobject:hr/file informationUsedBy service:default/portal',
];
const OUTSIDE = [
  'forum:default/top ownedBy group:default/team',
  'group:default/team ownerOf forum:default/top',
  'group:default/team ownerOf service:default/portal',
  'service:default/portal ownedBy group:default/team',
];
/** What names what is inside to whoever reads what is outside. */
const ACROSS = [
  'forum:default/top escalationFor forum:hr/board',
  'group:default/team ownerOf forum:hr/board',
  'service:default/portal governedBy forum:hr/board',
  'service:default/portal usesInformation informationobject:hr/file',
];

let folder: string;
let catalog: Awaited<ReturnType<typeof startCatalog>> | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'operating-model-'));
  await writeFile(join(folder, 'model.yaml'), MODEL);
});

afterEach(async () => {
  await catalog?.stop();
  catalog = undefined;
  await rm(folder, { recursive: true });
});

it.each([
  ['of a private namespace are named by none outside', ['HR'], []],
  ['are named from both ends where nothing is said', [], ACROSS],
])('entities %s', async (_, privateNamespaces, across) => {
  const { all } = (catalog = await startCatalog([join(folder, 'model.yaml')], {
    privacy: { privateNamespaces },
  }));
  await eventually(async () => {
    const relations = (await all()).flatMap(entity =>
      (entity.relations ?? []).map(
        ({ type, targetRef }) =>
          `${stringifyEntityRef(entity)} ${type} ${targetRef}`,
      ),
    );
    expect(relations.sort()).toEqual([...INSIDE, ...OUTSIDE, ...across].sort());
  });
});
