import type { Caller } from '../access/Caller';
import type { Context } from './Context';
import { pageOfGrid } from './grids';

const ROWS = 1000;
const grid = () => ({
  rows: Array.from({ length: ROWS }, (_, i) => ({
    ref: `control:default/c${i}`,
    owner: { ref: `group:default/g${i % 2}` },
  })),
  owners: [{ ref: 'group:default/g0' }, { ref: 'group:default/g1' }],
});

function callerOf({ secret }: { secret: string }) {
  const canRead = jest.fn((ref: string) => !ref.endsWith(secret));
  const caller: Pick<Caller, 'canRead' | 'readable' | 'readsAll' | 'key'> = {
    canRead,
    readable: {},
    readsAll: false,
    key: 'some policy',
  };
  return { canRead, caller };
}

function contextOf(caller: object): Context {
  const context = {
    caller,
    live: { graph: { size: ROWS }, current: { records: new Map() } },
    settings: { privacy: { showHidden: true } },
  };
  // Nothing else is asked for here.
  return context as unknown as Context;
}

function page(view: ReturnType<typeof grid>, caller: object, cursor?: string) {
  const request = { limit: 10, cursor };
  return pageOfGrid(contextOf(caller), request, view, 'rows', rows => {
    const here = new Set(rows.map(({ owner }) => owner?.ref));
    return { owners: view.owners.filter(({ ref }) => here.has(ref)) };
  });
}

it('looks through a grid once for all who may read the same, whatever page they ask for', () => {
  const view = grid();
  const { caller, canRead } = callerOf({ secret: 'c7' });
  const first = page(view, caller);
  expect(canRead.mock.calls.length).toBeGreaterThan(2 * ROWS);
  canRead.mockClear();
  page(view, { ...caller }, first.nextCursor);
  expect(canRead.mock.calls.length).toBeLessThan(50);
});

it('looks again where the reader may read something else, though the policy is the same', () => {
  const view = grid();
  expect(page(view, callerOf({ secret: '/c3' }).caller)).toMatchObject({
    totalItems: ROWS - 1,
    hidden: 1,
    hiddenIn: { rows: 1 },
  });
  const { rows, ...rest } = page(view, callerOf({ secret: '/g1' }).caller);
  expect(rest).toMatchObject({
    totalItems: ROWS,
    hidden: 1,
    owners: [{ ref: 'group:default/g0' }],
    hiddenIn: { owners: 1 },
  });
  expect(rows[1]).toEqual({
    ref: 'control:default/c1',
    hiddenIn: { owner: 1 },
  });
});

it('looks again where the model is another, and where the policy is', () => {
  const { caller, canRead } = callerOf({ secret: 'c7' });
  page(grid(), caller);
  canRead.mockClear();
  const view = grid();
  page(view, caller);
  expect(canRead.mock.calls.length).toBeGreaterThan(2 * ROWS);
  canRead.mockClear();
  page(view, { ...caller, key: 'another policy' });
  expect(canRead.mock.calls.length).toBeGreaterThan(2 * ROWS);
});
