import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluated } from './__testUtils__/examplePortal';
import {
  eventually,
  startPortal,
  type Portal,
} from './__testUtils__/startPortal';

jest.setTimeout(180_000);

const IT = 'user:default/it';
const HR = 'user:default/hr';

const MODEL = `
apiVersion: operating-model.io/v1alpha1
kind: Service
metadata: { name: portal }
spec: { type: business, owner: team, department: hr/secret-department, processes: [hr/secret-process] }
---
apiVersion: operating-model.io/v1alpha1
kind: Service
metadata: { name: secret-service, namespace: hr }
spec: { type: business }
---
apiVersion: operating-model.io/v1alpha1
kind: Process
metadata: { name: secret-process, namespace: hr, title: Secret process }
spec: { type: incident, stages: [{ name: Secret stage, performedBy: [secret-department] }] }
---
{ apiVersion: backstage.io/v1alpha1, kind: Group, metadata: { name: team }, spec: { type: team, children: [] } }
---
{ apiVersion: backstage.io/v1alpha1, kind: Group, metadata: { name: secret-department, namespace: hr }, spec: { type: team, children: [] } }
`;

const { CONDITIONAL } = AuthorizeResult;
const ALLOW: { result: AuthorizeResult.ALLOW } = {
  result: AuthorizeResult.ALLOW,
};

/** Under this policy whoever is not of HR may not read what is in the namespace hr. */
const policy = createServiceFactory({
  service: coreServices.permissions,
  deps: {},
  factory: () => ({
    authorize: async requests => requests.map(() => ALLOW),
    authorizeConditional: async (requests, options) =>
      requests.map(({ permission }) => {
        const { principal } = options.credentials as {
          principal: { userEntityRef?: string };
        };
        return permission.name === 'catalog.entity.read' &&
          principal.userEntityRef === IT
          ? {
              result: CONDITIONAL,
              pluginId: 'catalog',
              resourceType: 'catalog-entity',
              conditions: {
                not: {
                  rule: 'HAS_METADATA',
                  resourceType: 'catalog-entity',
                  params: { key: 'namespace', value: 'hr' },
                },
              },
            }
          : ALLOW;
      }),
  }),
});

describe('with a policy that keeps the entities of HR from IT', () => {
  let directory: string;
  let portal: Portal;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'operating-model-'));
    const file = join(directory, 'model.yaml');
    await writeFile(file, MODEL);
    portal = await startPortal({ files: [file], features: [policy] });
    await evaluated(portal, 5);
  });

  afterAll(async () => {
    await portal?.stop();
    await rm(directory, { recursive: true });
  });

  it.each([
    '/services',
    '/services/default/portal/canvas',
    '/services/default/portal/flow',
    '/services/default/portal/attestations',
    '/findings',
    '/governance/processes',
  ])('%s names one of them to HR, and none to IT', async route => {
    const hr = await portal.get(route, HR).expect(200);
    const it = await portal.get(route, IT).expect(200);
    expect(hr.text).toMatch(/secret/i);
    expect(it.text).not.toMatch(/secret/i);
  });

  it('gives the same answer the same tag, and to others another', async () => {
    const route = '/governance/processes';
    const tagFor = async (user: string) =>
      (await portal.get(route, user)).get('ETag') ?? 'none';
    // The catalog may still be changing.
    await eventually(async () => {
      const tag = await tagFor(IT);
      expect(await tagFor(HR)).not.toBe(tag);
      await portal.get(route, IT).set('If-None-Match', tag).expect(304);
    });
  });

  it('counts what it hides', async () => {
    const { body } = await portal.get('/services', IT);
    expect(body).toMatchObject({ totalItems: 1, hidden: 1 });
    const { body: canvas } = await portal.get(
      '/services/default/portal/canvas',
      IT,
    );
    const [processes] = canvas.boxes;
    expect(processes).toMatchObject({ items: [], hidden: 1 });
  });
});
