import { CatalogSettling } from './CatalogSettling';

const SETTLE_MS = 5_000;

/** The state of a catalog that holds so many entities. */
function holding(entities: number, content = `c${entities}`) {
  return { entities, members: `m${entities}`, content };
}

describe('CatalogSettling', () => {
  it('waits while the catalog grows, and for a while after', () => {
    const settling = new CatalogSettling(SETTLE_MS);
    expect(settling.observe(holding(1), 0)).toBe(false);
    expect(settling.observe(holding(50), 1_000)).toBe(false);
    expect(settling.observe(holding(200), 2_000)).toBe(false);
    expect(settling.observe(holding(200), 6_999)).toBe(false);
    expect(settling.observe(holding(200), 7_000)).toBe(true);
  });

  it('never judges an empty catalog', () => {
    const settling = new CatalogSettling(SETTLE_MS);
    settling.observe(holding(0), 0);
    expect(settling.observe(holding(0), 3_600_000)).toBe(false);
  });

  it('does not judge on a single look, however long it waited for it', () => {
    const settling = new CatalogSettling(0);
    expect(settling.observe(holding(10), 60_000)).toBe(false);
    expect(settling.observe(holding(10), 60_000)).toBe(true);
  });

  it('judges at once what it judged before a restart', () => {
    const settling = new CatalogSettling(SETTLE_MS, 'c200');
    expect(settling.observe(holding(120), 0)).toBe(false);
    expect(settling.observe(holding(200), 1_000)).toBe(true);
  });

  it('judges an edit, and an entity that comes or goes, at once', () => {
    const settling = new CatalogSettling(SETTLE_MS, 'c200');
    settling.observe(holding(200), 0);
    expect(settling.observe(holding(200, 'edited'), 1_000)).toBe(true);
    expect(settling.observe(holding(201), 2_000)).toBe(true);
    expect(settling.observe(holding(199), 3_000)).toBe(true);
  });

  it.each([
    ['half of the catalog is gone', 100],
    ['it has doubled', 400],
  ])('waits again when %s', (_, entities) => {
    const settling = new CatalogSettling(SETTLE_MS, 'c200');
    expect(settling.observe(holding(200), 0)).toBe(true);
    expect(settling.observe(holding(entities), 1_000)).toBe(false);
    expect(settling.observe(holding(entities), 5_999)).toBe(false);
    expect(settling.observe(holding(entities), 6_000)).toBe(true);
  });

  it('waits when the catalog loses everything, and judges again when it is back', () => {
    const settling = new CatalogSettling(SETTLE_MS, 'c5');
    expect(settling.observe(holding(5), 0)).toBe(true);
    expect(settling.observe(holding(0), 1_000)).toBe(false);
    settling.judgedAs('c5');
    expect(settling.observe(holding(5), 2_000)).toBe(true);
  });
});
