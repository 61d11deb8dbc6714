import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { configSchema } from './schema';

const GUIDE = resolve(__dirname, '../../../../docs/install.md');
const TYPES = resolve(__dirname, '../../config.d.ts');

/** Every key that can be set; a duration is one of its own. */
function keysOf(schema: z.ZodObject, path: string): string[] {
  return Object.entries(schema.shape).flatMap(([key, value]) => {
    const inner = value instanceof z.ZodOptional ? value.unwrap() : value;
    const isSection =
      inner instanceof z.ZodObject && !('milliseconds' in inner.shape);
    return isSection ? keysOf(inner, `${path}.${key}`) : [`${path}.${key}`];
  });
}

const keys = keysOf(configSchema, 'operatingModel').sort();

it('the guide has every setting in its table, and no other', () => {
  const documented = [
    ...readFileSync(GUIDE, 'utf8').matchAll(/^\| `(operatingModel\.[\w.]+)`/gm),
  ].map(([, key]) => key);
  expect(documented.sort()).toEqual(keys);
});

it('config.d.ts describes every setting', () => {
  const types = readFileSync(TYPES, 'utf8');
  const missing = keys.filter(
    key => !types.includes(` ${key.split('.').at(-1)}?:`),
  );
  expect(missing).toEqual([]);
});
