import {
  coreServices,
  createServiceFactory,
  type PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import searchPlugin from '@backstage/plugin-search-backend';
import catalogModule from '@onemap/plugin-catalog-backend-module-operating-model';
// The test is about both together.
// eslint-disable-next-line @backstage/no-mixed-plugin-imports
import operatingModelPlugin from '@onemap/plugin-operating-model-backend';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import searchModule from './index';

jest.setTimeout(120_000);

const MODEL = `
{ apiVersion: operating-model.io/v1alpha1, kind: Risk, metadata: { name: flood }, spec: {} }
---
{ apiVersion: operating-model.io/v1alpha1, kind: Risk, metadata: { name: layoffs }, spec: {} }
`;

/** Ada may not read the risk of layoffs; the portal's plugins may read all. */
const permissions: PermissionsService = {
  authorize: async (requests, options) =>
    requests.map(each => ({
      result:
        isAda(options) &&
        'resourceRef' in each &&
        each.resourceRef === 'risk:default/layoffs'
          ? AuthorizeResult.DENY
          : AuthorizeResult.ALLOW,
    })),
  authorizeConditional: async (requests, options) =>
    requests.map(({ permission }) =>
      isAda(options)
        ? {
            result: AuthorizeResult.CONDITIONAL,
            pluginId: 'catalog',
            resourceType: permission.resourceType,
            conditions: {
              rule: 'IS_NOT_OF_HR',
              resourceType: permission.resourceType,
              params: {},
            },
          }
        : { result: AuthorizeResult.ALLOW },
    ),
};

function isAda({
  credentials,
}: NonNullable<Parameters<PermissionsService['authorize']>[1]>): boolean {
  return JSON.stringify(credentials).includes('user:default/ada');
}

describe('the search', () => {
  let folder: string;
  let backend: TestBackend;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'operating-model-'));
    const file = join(folder, 'model.yaml');
    await writeFile(file, MODEL);
    backend = await startTestBackend({
      features: [
        catalogPlugin,
        catalogModule,
        operatingModelPlugin,
        searchPlugin,
        searchModule,
        // The one of tests runs a task once only, before there is anything to find.
        schedulerServiceFactory,
        createServiceFactory({
          service: coreServices.permissions,
          deps: {},
          factory: () => permissions,
        }),
        mockServices.rootConfig.factory({
          data: {
            catalog: {
              rules: [{ allow: ['Risk'] }],
              locations: [{ type: 'file', target: file }],
            },
            operatingModel: {
              evaluation: { settle: { milliseconds: 1000 } },
            },
            permission: { enabled: true },
            search: {
              collators: {
                operatingModel: {
                  schedule: {
                    frequency: { seconds: 1 },
                    timeout: { minutes: 1 },
                  },
                },
              },
            },
          },
        }),
      ],
    });
  });

  afterAll(async () => {
    await backend?.stop();
    await rm(folder, { recursive: true });
  });

  const found = async (term: string, user: string) => {
    const { body } = await request(backend.server)
      .get(`/api/search/query?term=${term}`)
      .set('Authorization', mockCredentials.user.header(user))
      .expect(200);
    const documents: { title: string; location: string }[] = body.results.map(
      ({ document }: { document: object }) => document,
    );
    return documents;
  };

  it('finds a gap by what it is about, and leads to it', async () => {
    const [gap] = await eventually(async () => {
      const gaps = await found('flood', 'user:default/bo');
      expect(gaps.map(({ title }) => title)).toContain(
        'flood: Risk that nobody owns',
      );
      return gaps;
    });
    expect(gap.location).toMatch(/^\/governance\/gaps\/[\da-f]+$/);
  });

  it('finds no gap for those who may not read what it is about', async () => {
    expect(await found('layoffs', 'user:default/bo')).not.toEqual([]);
    expect(await found('layoffs', 'user:default/ada')).toEqual([]);
    expect(await found('flood', 'user:default/ada')).not.toEqual([]);
  });
});

/** Waits until a check passes. */
async function eventually<T>(check: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise(resolve => setTimeout(resolve, 200));
    }
  }
}
