import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import express from 'express';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HttpCatalogReader } from './HttpCatalogReader';

const PAGES = ['a', 'b', 'c'];

let server: Server;
/** What was asked for: the page and the encoding. */
let asked: string[];
/** The page that the catalog fails to give. */
let missing: string | undefined;

beforeAll(async () => {
  const app = express().get('/entities/by-query', ({ query, headers }, res) => {
    const page = String(query.cursor ?? PAGES[0]);
    asked.push(`${page} ${headers['accept-encoding']}`);
    const nextCursor = PAGES[PAGES.indexOf(page) + 1];
    if (page === missing) res.sendStatus(500);
    else res.json({ items: [page], pageInfo: { nextCursor } });
  });
  server = createServer(app).listen(0);
});

beforeEach(() => {
  asked = [];
  missing = undefined;
});

afterAll(() => server.close());

function stream() {
  const { port } = server.address() as AddressInfo; // It listens on a port, not on a pipe.
  const reader = HttpCatalogReader.factory({
    auth: mockServices.auth(),
    discovery: mockServices.discovery.mock({
      getBaseUrl: async () => `http://localhost:${port}`,
    }),
  })(async () => mockCredentials.service());
  return reader.stream()[Symbol.asyncIterator]();
}

async function untilAsked(pages: number) {
  while (asked.length < pages) {
    await new Promise(resolve => setTimeout(resolve, 5));
  }
}

describe('HttpCatalogReader', () => {
  it('has the next page made, not compressed, while one is looked at, and none beyond', async () => {
    const pages = stream();
    expect(await pages.next()).toEqual({ done: false, value: ['a'] });
    await untilAsked(2);
    expect(asked).toEqual(['a identity', 'b identity']);
    expect(await pages.next()).toEqual({ done: false, value: ['b'] });
    expect(await pages.next()).toEqual({ done: false, value: ['c'] });
    expect(await pages.next()).toEqual({ done: true, value: undefined });
    expect(asked).toHaveLength(3);
  });

  it('says that a page is missing when it comes to it', async () => {
    missing = 'b';
    const pages = stream();
    expect(await pages.next()).toEqual({ done: false, value: ['a'] });
    await untilAsked(2);
    await expect(pages.next()).rejects.toThrow('500');
  });

  it('lets a page be missing that nobody comes to', async () => {
    missing = 'b';
    const pages = stream();
    await pages.next();
    await untilAsked(2);
    expect(await pages.return?.()).toMatchObject({ done: true });
    // A failure that nobody hears of fails the test, as soon as the answer is there.
    await new Promise(resolve => setTimeout(resolve, 200));
  });
});
