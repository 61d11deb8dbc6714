import type { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import { MemoryCatalog } from '../__testUtils__/memoryCatalog';
import { CatalogMirror } from '../catalog/CatalogMirror';
import { ReadableRefs } from './ReadableRefs';

const MINUTE = 60_000;

function entity(name: string, owner: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name },
    spec: { owner },
  };
}

const isOf =
  (owner: string) =>
  ({ spec }: Entity) =>
    spec?.owner === owner;

/** A catalog, the plugin's copy of it, and what callers may read of it. */
async function setUp(entities: Entity[]) {
  const catalog = new MemoryCatalog(entities);
  const mirror = new CatalogMirror(catalog.reader());
  await mirror.update();
  let now = 0;
  const readable = new ReadableRefs({
    journal: mirror.journal,
    size: () => mirror.size,
    elapsed: () => now,
  });
  catalog.reads.stream = 0;
  return {
    catalog,
    mirror,
    readable,
    pass: (ms: number) => {
      now += ms;
    },
    /** Names that somebody may read who may read what an owner has. */
    async namesFor(owner: string) {
      const refs = await readable.of(owner, catalog.reader(isOf(owner)));
      return 'abcdefgh'
        .split('')
        .filter(name => refs.has(`component:default/${name}`))
        .join('');
    },
  };
}

describe('ReadableRefs', () => {
  it('asks for all once, and then for what changed', async () => {
    const { catalog, mirror, namesFor } = await setUp([
      entity('a', 'it'),
      entity('b', 'hr'),
      entity('c', 'it'),
    ]);
    expect(await namesFor('it')).toBe('ac');
    catalog.entities = [
      entity('a', 'hr'),
      entity('b', 'it'),
      entity('d', 'it'),
    ];
    await mirror.update();
    catalog.reads.stream = 0;
    catalog.reads.byRefs = 0;
    expect(await namesFor('it')).toBe('bd');
    expect(await namesFor('it')).toBe('bd');
    expect(catalog.reads).toEqual({ stream: 0, byRefs: 1 });
  });

  it('asks once for everybody who has the same conditions', async () => {
    const { catalog, namesFor } = await setUp([entity('a', 'it')]);
    const names = await Promise.all([1, 2, 3].map(() => namesFor('it')));
    expect(names).toEqual(['a', 'a', 'a']);
    expect(catalog.reads.stream).toBe(1);
  });

  it('says what the catalog says, whatever changes in between', async () => {
    const name = fc.constantFrom(...'abcdefgh');
    const owner = fc.constantFrom('it', 'hr', 'none');
    const model = fc.dictionary(name, owner);
    const step = fc.record({ model, isSeen: fc.boolean(), asks: owner });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async steps => {
        const { catalog, mirror, namesFor } = await setUp([]);
        for (const { model: owners, isSeen, asks } of steps) {
          catalog.entities = Object.entries(owners).map(([each, of]) =>
            entity(each, of),
          );
          await mirror.update();
          if (isSeen) await namesFor(asks);
        }
        for (const each of ['it', 'hr', 'none']) {
          const expected = catalog.entities.filter(isOf(each));
          expect(await namesFor(each)).toBe(
            expected
              .map(({ metadata }) => metadata.name)
              .sort()
              .join(''),
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('asks anew in the background after five minutes, whatever changed', async () => {
    const { catalog, namesFor, pass } = await setUp([entity('a', 'it')]);
    await namesFor('it');
    catalog.entities = [entity('a', 'hr')]; // The plugin has not noticed.
    pass(5 * MINUTE + 1);
    expect(await namesFor('it')).toBe('a');
    await new Promise(setImmediate);
    expect(await namesFor('it')).toBe('');
    expect(catalog.reads.stream).toBe(2);
  });

  it('relies on no answer that is older than ten minutes', async () => {
    const { catalog, namesFor, pass } = await setUp([entity('a', 'it')]);
    await namesFor('it');
    pass(10 * MINUTE + 1);
    catalog.failure = new Error('down');
    await expect(namesFor('it')).rejects.toThrow(/cannot be asked/);
  });

  it('keeps what it knows while the catalog is gone and nothing changes', async () => {
    const { catalog, namesFor, pass } = await setUp([entity('a', 'it')]);
    await namesFor('it');
    catalog.failure = new Error('down');
    pass(6 * MINUTE);
    expect(await namesFor('it')).toBe('a');
    expect(await namesFor('it')).toBe('a');
  });

  it('fails closed where it cannot ask for what changed, and recovers', async () => {
    const { catalog, mirror, namesFor } = await setUp([entity('a', 'it')]);
    await namesFor('it');
    catalog.entities = [entity('a', 'hr'), entity('b', 'it')];
    await mirror.update();
    catalog.failure = new Error('down');
    await expect(namesFor('it')).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
    });
    catalog.failure = undefined;
    expect(await namesFor('it')).toBe('b');
  });

  it('forgets first whose conditions were not used for longest', async () => {
    const { catalog, namesFor } = await setUp([entity('a', 'it')]);
    await namesFor('it');
    for (let i = 0; i < 999; i++) await namesFor(`other ${i}`);
    await namesFor('it');
    await namesFor('one too many');
    catalog.reads.stream = 0;
    await namesFor('it');
    expect(catalog.reads.stream).toBe(0);
    await namesFor('other 0');
    expect(catalog.reads.stream).toBe(1);
  });

  it('starts anew when most of what it numbered left the catalog', async () => {
    const many = Array.from({ length: 1_100 }, (_, i) => entity(`c${i}`, 'it'));
    const { catalog, mirror, namesFor } = await setUp(many);
    await namesFor('it');
    catalog.entities = [entity('a', 'it')];
    await mirror.update();
    expect(await namesFor('it')).toBe('a');
    catalog.entities = [entity('a', 'it'), entity('b', 'it')];
    await mirror.update();
    expect(await namesFor('it')).toBe('ab');
  });
});
