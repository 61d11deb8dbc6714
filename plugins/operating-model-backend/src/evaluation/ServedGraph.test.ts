import { ChangeJournal } from '../catalog/ChangeJournal';
import { ServedGraph } from './ServedGraph';

const NAMES = Array.from({ length: 30 }, (_, i) => `u${i}`);

/** A copy of a catalog with thirty people, which counts as large. */
function started({ partialFrom = 30 } = {}) {
  const entities = new Map(
    NAMES.map(name => [`user:default/${name}`, user(name)]),
  );
  const journal = new ChangeJournal();
  const mirror = {
    journal,
    size: entities.size,
    all: jest.fn(() => entities.values()),
    get: (ref: string) => entities.get(ref),
  };
  let elapsed = 0;
  const served = new ServedGraph({
    mirror,
    settings: { evaluation: { partialFrom, wholeEveryMs: 60_000 } },
    clock: { elapsed: () => elapsed },
  });
  served.now([]);
  const pass = (ms: number) => (elapsed += ms);
  return { entities, journal, mirror, served, pass };
}

function user(name: string, title?: string) {
  return {
    apiVersion: 'v1',
    kind: 'User',
    metadata: { name, title },
    spec: {},
  };
}

describe('the graph that is served', () => {
  it('follows what came, changed and went, without being built anew', () => {
    const { entities, journal, mirror, served } = started();
    entities.set('user:default/u1', user('u1', 'One'));
    entities.delete('user:default/u2');
    entities.set('user:default/new', user('new'));
    journal.note(['user:default/u1', 'user:default/u2', 'user:default/new']);

    const graph = served.now(['risk:default/bad']);

    expect(graph.get('user:default/u1')?.title).toBe('One');
    expect(graph.has('user:default/u2')).toBe(false);
    expect(graph.has('user:default/new')).toBe(true);
    expect([...graph.rejected]).toEqual(['risk:default/bad']);
    expect(mirror.all).toHaveBeenCalledTimes(1);
  });

  it('is built anew where much changed', () => {
    const { journal, mirror, served } = started();
    journal.note(NAMES.map(name => `user:default/${name}`));

    served.now([]);

    expect(mirror.all).toHaveBeenCalledTimes(2);
  });

  it('is built anew where it is not known what changed', () => {
    const { journal, mirror, served } = started();
    jest.spyOn(journal, 'since').mockReturnValue(undefined);

    served.now([]);

    expect(mirror.all).toHaveBeenCalledTimes(2);
  });

  it('is built anew where the model is small', () => {
    const { journal, mirror, served } = started({ partialFrom: 31 });
    journal.note(['user:default/u1']);

    served.now([]);

    expect(mirror.all).toHaveBeenCalledTimes(2);
  });

  it('is built anew now and then all the same', () => {
    const { journal, mirror, served, pass } = started();
    journal.note(['user:default/u1']);
    pass(59_999);
    served.now([]);
    expect(mirror.all).toHaveBeenCalledTimes(1);

    journal.note(['user:default/u2']);
    pass(1);
    served.now([]);

    expect(mirror.all).toHaveBeenCalledTimes(2);
  });
});
