import { mockCredentials } from '@backstage/backend-test-utils';
import {
  OperatingModelHttpClient,
  pagesOf,
} from '@onemap/plugin-operating-model-common';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { testDatabases } from '../__testUtils__/databases';
import { startService } from '../__testUtils__/startService';
import { seeded, tokenModel } from '../__testUtils__/tokenModel';
import { allRoutes } from './createRouter';

const databases = testDatabases();
let server: Server;
let client: OperatingModelHttpClient;
const service = { namespace: 'default', name: 'zq000' };

beforeAll(async () => {
  const { app, evaluate } = await startService({
    knex: await databases.migrated('SQLITE_3'),
    entities: tokenModel(seeded(1)),
  });
  await evaluate();
  server = app.listen(0);
  // A server that listens has an address with a port.
  const { port } = server.address() as AddressInfo;
  const authorization = mockCredentials.user.header('user:default/ada');
  client = new OperatingModelHttpClient({
    baseUrl: `http://localhost:${port}`,
    fetch: (url, init) =>
      fetch(url, { ...init, headers: { ...init?.headers, authorization } }),
  });
});

afterAll(() => {
  server.close();
});

describe('the client of the common package', () => {
  it('has a method for every operation', () => {
    // No route is called here, so none needs anything to hand its requests to.
    const operations = allRoutes({} as never).map(({ id }) => id);
    const methods = Object.getOwnPropertyNames(
      OperatingModelHttpClient.prototype,
    );
    expect(methods).toEqual(expect.arrayContaining(operations));
  });

  it('reads lists, views and files', async () => {
    const all: string[] = [];
    for await (const page of pagesOf(cursor =>
      client.listFindings({ limit: 20, cursor }),
    )) {
      all.push(...page.items.map(({ fingerprint }) => fingerprint));
    }
    const { totalItems } = await client.listFindings({ limit: 1 });
    expect(new Set(all).size).toBe(totalItems);
    expect((await client.getFinding(all[0])).fingerprint).toBe(all[0]);

    const { service: shown, boxes } = await client.getCanvas(service);
    expect(shown.title).toBe('ZQ000');
    for (const { items } of boxes) {
      for (const { reasons } of items) expect(reasons).not.toEqual([]);
    }
    const context = await client.getContext({ kind: 'Service', ...service });
    expect(context.entity.ref).toBe('service:default/zq000');
    const csv = await client.exportFindings();
    expect((await csv.text()).trim().split(/\r?\n(?=\w+,\w+,)/).length).toBe(
      totalItems + 1,
    );
    const calendar = await client.exportForums();
    expect(await calendar.text()).toMatch(/^BEGIN:VCALENDAR/);
    expect((await client.getHealth()).status).toBe('ok');
  });

  it('writes, and throws what the backend refuses', async () => {
    const { items } = await client.listFindings({ limit: 1, state: ['open'] });
    const [{ fingerprint }] = items;
    const waiver = { until: '2026-12-24', reason: 'Later.' };
    expect(await client.requestWaiver(fingerprint, waiver)).toMatchObject({
      ...waiver,
      requestedBy: 'user:default/ada',
    });
    await expect(client.approveWaiver(fingerprint)).rejects.toMatchObject({
      status: 403,
      problem: { title: 'Forbidden' },
    });
    await client.removeWaiver(fingerprint);
    await expect(client.removeWaiver(fingerprint)).rejects.toThrow(
      'Nobody has asked',
    );
  });
});
