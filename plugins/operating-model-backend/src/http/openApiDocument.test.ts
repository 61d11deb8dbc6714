import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allRoutes } from './createRouter';
import { openApiDocument } from './openApiDocument';

const FILE = join(__dirname, '../../openapi.json');

// No route is called here, so none needs anything to hand its requests to.
const document = openApiDocument(allRoutes({} as never));

describe('the OpenAPI document', () => {
  it('is the one in openapi.json; UPDATE_OPENAPI=1 writes it', () => {
    const text = `${JSON.stringify(document, null, 2)}\n`;
    if (process.env.UPDATE_OPENAPI) writeFileSync(FILE, text);
    expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(JSON.parse(text));
  });

  it('names no component that it does not hold', () => {
    const { schemas } = document.components as { schemas: object };
    const named = JSON.stringify(document).match(
      /#\/components\/schemas\/\w+/g,
    );
    const missing = (named ?? []).filter(
      each => !(each.replace(/.*\//, '') in schemas),
    );
    expect(missing).toEqual([]);
  });

  it('gives every operation a name of its own', () => {
    const paths = document.paths as Record<
      string,
      Record<string, { operationId: string }>
    >;
    const ids = Object.values(paths).flatMap(path =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
