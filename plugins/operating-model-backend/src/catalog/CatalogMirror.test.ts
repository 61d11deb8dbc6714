import type { Entity } from '@backstage/catalog-model';
import { MemoryCatalog } from '../__testUtils__/memoryCatalog';
import { CatalogMirror } from './CatalogMirror';

function entity(name: string, spec: Entity['spec'] = {}): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, annotations: { 'other.io/a': 'x' } },
    spec,
  };
}

function names(mirror: CatalogMirror): string[] {
  return [...mirror.all()].map(({ metadata }) => metadata.name);
}

describe('CatalogMirror', () => {
  it('reads all at first, and then only what changed', async () => {
    const catalog = new MemoryCatalog(
      Array.from({ length: 500 }, (_, i) => entity(`c${i}`)),
    );
    const mirror = new CatalogMirror(catalog.reader());
    const first = await mirror.update();
    expect(first.entities).toBe(500);
    expect(await mirror.update()).toEqual(first);
    expect(catalog.reads).toEqual({ stream: 2, byRefs: 0 });

    catalog.entities = catalog.entities.map(each =>
      each.metadata.name === 'c7' ? entity('c7', { owner: 'a' }) : each,
    );
    const changed = await mirror.update();
    expect(changed.members).toBe(first.members);
    expect(changed.content).not.toBe(first.content);
    expect(catalog.reads).toEqual({ stream: 3, byRefs: 1 });
    const found = [...mirror.all()].find(each => each.metadata.name === 'c7');
    expect(found?.spec).toEqual({ owner: 'a' });
  });

  it('reads all again when much changed', async () => {
    const catalog = new MemoryCatalog([entity('a')]);
    const mirror = new CatalogMirror(catalog.reader());
    await mirror.update();
    catalog.entities = Array.from({ length: 100 }, (_, i) => entity(`n${i}`));
    expect((await mirror.update()).entities).toBe(100);
    expect(catalog.reads).toEqual({ stream: 3, byRefs: 0 });
  });

  it('takes in what came and drops what went', async () => {
    const catalog = new MemoryCatalog([entity('a'), entity('b')]);
    const mirror = new CatalogMirror(catalog.reader());
    const first = await mirror.update();
    catalog.entities = [entity('b'), entity('c')];
    const second = await mirror.update();
    expect(names(mirror)).toEqual(['b', 'c']);
    expect(second.members).not.toBe(first.members);
    catalog.entities = [entity('a'), entity('b')];
    expect(await mirror.update()).toEqual(first);
  });

  it('looks at nothing but what it is asked to look at', async () => {
    const catalog = new MemoryCatalog(['a', 'b', 'c'].map(n => entity(n)));
    const mirror = new CatalogMirror(catalog.reader());
    await mirror.update();
    const { version } = mirror.journal;
    catalog.entities = [entity('a', { x: 1 }), entity('c', { x: 1 })];
    const refs = ['a', 'b', 'new'].map(name => `component:default/${name}`);
    await mirror.update(refs);
    expect([...mirror.all()].map(({ spec }) => spec)).toEqual([{ x: 1 }, {}]);
    expect(mirror.journal.since(version)).toEqual([
      'component:default/b',
      'component:default/a',
    ]);
    expect(catalog.reads).toEqual({ stream: 1, byRefs: 1 });

    // What it did not look at shows when it looks at all, and the digests are those of one who did.
    const whole = new CatalogMirror(catalog.reader());
    expect(await mirror.update()).toEqual(await whole.update());
  });

  it('has the same digest and order whatever the order of the catalog', async () => {
    const one = new CatalogMirror(
      new MemoryCatalog([entity('a'), entity('b')]).reader(),
    );
    const other = new CatalogMirror(
      new MemoryCatalog([entity('b'), entity('a')]).reader(),
    );
    expect(await one.update()).toEqual(await other.update());
    expect(names(other)).toEqual(['a', 'b']);
  });

  it('stays as it was when a read fails', async () => {
    const catalog = new MemoryCatalog([entity('a')]);
    const mirror = new CatalogMirror(catalog.reader());
    const before = await mirror.update();
    catalog.failure = new Error('down');
    await expect(mirror.update()).rejects.toThrow('down');
    expect(mirror.state()).toEqual(before);
    expect(names(mirror)).toEqual(['a']);
  });

  it('keeps annotations of its own only, and no definition of an API', async () => {
    const api: Entity = {
      ...entity('a', { definition: 'long', owner: 'team' }),
      kind: 'API',
    };
    api.metadata.annotations = {
      'operating-model.io/discipline': 'itsm',
      x: 'y',
    };
    const mirror = new CatalogMirror(new MemoryCatalog([api]).reader());
    await mirror.update();
    expect([...mirror.all()][0]).toMatchObject({
      metadata: { annotations: { 'operating-model.io/discipline': 'itsm' } },
      spec: { owner: 'team' },
    });
    expect([...mirror.all()][0].spec).not.toHaveProperty('definition');
  });

  it('knows which entities are shown in an old version', async () => {
    const outdated: Entity & { status: object } = {
      ...entity('a'),
      status: {
        items: [
          {
            type: 'backstage.io/catalog-processing',
            level: 'error',
            message: 'no',
          },
        ],
      },
    };
    const mirror = new CatalogMirror(
      new MemoryCatalog([outdated, entity('b')]).reader(),
    );
    await mirror.update();
    expect(
      ['a', 'b', 'c'].map(name => mirror.isGood(`component:default/${name}`)),
    ).toEqual([false, true, false]);
  });
});
