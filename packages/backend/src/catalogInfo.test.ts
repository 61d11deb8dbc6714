import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  componentEntityV1alpha1Validator,
  groupEntityV1alpha1Validator,
  stringifyEntityRef,
  systemEntityV1alpha1Validator,
  type Entity,
} from '@backstage/catalog-model';
import { parseAllDocuments } from 'yaml';

const root = resolve(__dirname, '../../..');
const entities: Entity[] = parseAllDocuments(
  readFileSync(join(root, 'catalog-info.yaml'), 'utf8'),
).map(document => document.toJS());

const validators = [
  componentEntityV1alpha1Validator,
  groupEntityV1alpha1Validator,
  systemEntityV1alpha1Validator,
];

describe('catalog-info.yaml', () => {
  it.each(
    entities.map(entity => [stringifyEntityRef(entity), entity] as const),
  )('%s is valid', async (_, entity) => {
    const results = await Promise.all(
      validators.map(validator => validator.check(entity)),
    );
    expect(results).toContain(true);
  });

  it('has a component for every package', () => {
    const packages = ['packages', 'plugins'].flatMap(group =>
      readdirSync(join(root, group))
        .map(name => join(root, group, name, 'package.json'))
        .filter(existsSync)
        .map(file => JSON.parse(readFileSync(file, 'utf8')).name as string),
    );
    const components = entities
      .filter(entity => entity.kind === 'Component')
      .map(entity => entity.metadata.name);

    expect(components.sort()).toEqual(
      packages.map(name => `onemap-${name.replace('@onemap/', '')}`).sort(),
    );
  });
});
