import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entitiesFromYaml } from '../testing/modelFromYaml';
import type { EntityLike } from './entity';
import { KINDS, KIND_NAMES, type KindName } from './index';
import { DECLARED_BY, FIELDS } from './languageContract';
import { RELATIONS } from './relations';
import { fieldsOfSchema } from './schemaFields';
import { isWarning, validateEntity } from './validateEntity';

describe.each(KIND_NAMES)('%s', kind => {
  it('has a folder with examples and invalid documents', () => {
    const folders = readdirSync(join(__dirname, kind));
    expect(folders).toEqual(expect.arrayContaining(['examples', 'invalid']));
  });

  it.each(['minimal', 'complete'])('accepts its %s example', name => {
    const entity = read(kind, `examples/${name}.yaml`);
    expect(entity.kind).toBe(kind);
    expect(validateEntity(entity)).toEqual([]);
  });

  it('uses no field in its minimal example that could be left out', () => {
    const required = fieldsOf(kind).filter(({ isRequired }) => isRequired);
    const used = pathsIn(read(kind, 'examples/minimal.yaml').spec);
    const outermost = required.filter(({ path }) => !/[.[]/.test(path));
    expect([...used]).toEqual(outermost.map(({ path }) => path));
  });

  it('uses every field in its complete example', () => {
    const used = pathsIn(read(kind, 'examples/complete.yaml').spec);
    const all = fieldsOf(kind).map(({ path }) => path);
    expect([...used].sort()).toEqual(all.sort());
  });

  it('says in a comment above each field of its complete example what it is for', () => {
    const lines = text(kind, 'examples/complete.yaml').split('\n');
    const undescribed = lines
      .slice(lines.indexOf('spec:') + 1)
      .filter((line, index, all) => {
        const isField = /^ +(- )?[A-Za-z]+:/.test(line);
        return isField && !/^ +#/.test(all[index - 1] ?? '');
      });
    expect(undescribed).toEqual([]);
  });

  it('describes every field', () => {
    const undescribed = fieldsOf(kind).filter(field => !field.description);
    expect(undescribed.map(({ path }) => path)).toEqual([]);
  });

  const invalid = readdirSync(join(__dirname, kind, 'invalid'));
  it.each(invalid)('reports just the mistake in invalid/%s', name => {
    const [, path, code] =
      /^# expect: (\S+) (\S+)\n/.exec(text(kind, `invalid/${name}`)) ?? [];
    const errors = validateEntity(read(kind, `invalid/${name}`));
    expect(errors).toEqual([{ path, code, message: expect.any(String) }]);
    expect(errors.every(isWarning)).toBe(code === 'unknown-field');
  });
});

it('keeps every field of the language, with what is required', () => {
  const fields = KIND_NAMES.map(kind => [
    kind,
    fieldsOf(kind)
      .filter(({ path }) => !path.startsWith('waivers'))
      .map(({ path, isRequired }) => `${path}${isRequired ? '*' : ''}`)
      .join(' '),
  ]);
  expect(Object.fromEntries(fields)).toEqual(FIELDS);
});

it.each(KIND_NAMES)('lets %s carry waivers', kind => {
  const waivers = fieldsOf(kind)
    .filter(({ path }) => path.startsWith('waivers[]'))
    .map(({ path, isRequired }) => `${path}${isRequired ? '*' : ''}`);
  expect(waivers).toEqual([
    'waivers[].rule*',
    'waivers[].until*',
    'waivers[].reason*',
    'waivers[].approvedBy',
    'waivers[].about',
  ]);
});

it('declares each relation by the fields of the language, and no other', () => {
  const declared: Record<string, string[]> = {};
  for (const kind of KIND_NAMES) {
    for (const { path, reference } of fieldsOf(kind)) {
      if (!reference?.relation) continue;
      const { relation, reversed, kinds } = reference;
      const targets = kinds.join(', ');
      const field = reversed
        ? `${targets} → ${kind} by ${kind} ${path}`
        : `${kind} → ${targets} by ${path}`;
      (declared[relation] ??= []).push(field);
    }
  }
  expect(declared).toEqual(DECLARED_BY);
  expect(Object.keys(declared).sort()).toEqual(Object.keys(RELATIONS).sort());
});

it('gives every relation and every inverse a name of its own, and grants no ownership', () => {
  const names = [...Object.keys(RELATIONS), ...Object.values(RELATIONS)];
  expect(new Set(names).size).toBe(names.length);
  expect(names).not.toContain('memberOf');
  expect(names).not.toContain('hasMember');
});

function text(kind: KindName, file: string): string {
  return readFileSync(join(__dirname, kind, file), 'utf8');
}

function read(kind: KindName, file: string): EntityLike {
  return entitiesFromYaml(text(kind, file))[0];
}

function fieldsOf(kind: KindName) {
  return fieldsOfSchema(KINDS[kind].spec);
}

/** Paths of the fields in a value, with `[]` for the members of a list. */
function pathsIn(value: unknown, prefix = ''): Set<string> {
  const paths = new Set<string>();
  if (Array.isArray(value)) {
    const below = value.map(each => pathsIn(each, `${prefix}[]`));
    return new Set(below.flatMap(found => [...found]));
  }
  if (typeof value !== 'object' || value === null) return paths;
  for (const [name, field] of Object.entries(value)) {
    const path = prefix ? `${prefix}.${name}` : name;
    paths.add(path);
    for (const below of pathsIn(field, path)) paths.add(below);
  }
  return paths;
}
