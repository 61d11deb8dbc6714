import { ExpectedChanges } from './ExpectedChanges';

describe('ExpectedChanges', () => {
  let now: number;
  let expected: ExpectedChanges;

  beforeEach(() => {
    now = 0;
    expected = new ExpectedChanges(() => now, 10_000);
    expected.next();
  });

  it('looks at everything where nothing was said to change', () => {
    expect(expected.next()).toBeUndefined();
  });

  it('looks at what was said to change, until it showed', () => {
    expected.note(['a', 'b']);
    expected.note(['b', 'c']);
    expect(expected.next()).toEqual(['a', 'b', 'c']);
    expected.showed(['a', 'b']);
    expect(expected.next()).toEqual(['c']);
    expected.showed(['c']);
    expect(expected.next()).toEqual([]);
  });

  it('gives up waiting for what does not show', () => {
    expected.note(['a']);
    now = 4_000;
    expected.note(['b']);
    now = 6_000;
    expect(expected.next()).toEqual(['b']);
    now = 9_001;
    expect(expected.next()).toBeUndefined();
  });

  it('looks at everything now and then, however much is said to change', () => {
    for (; now < 10_000; now += 1_000) {
      expected.note(['a']);
      expect(expected.next()).toEqual(['a']);
    }
    expected.note(['a']);
    expect(expected.next()).toBeUndefined();
    expect(expected.next()).toEqual(['a']);
  });

  it.each([
    ['does so where that is soon done', 100, 10_000],
    ['puts it off where it takes long', 1_500, 30_000],
    ['puts it off for so long and no longer', 20_000, 50_000],
  ])('though it is time to look at everything, %s', (_, took, until) => {
    now = took;
    expected.showed([]);
    while (now < until) {
      expected.note(['a']);
      expect(expected.next()).toEqual(['a']);
      now = Math.min(now + 1_000, until);
    }
    expected.note(['a']);
    expect(expected.next()).toBeUndefined();
  });

  it.each([
    ['it is not said what changed', undefined],
    ['very much changes', Array.from({ length: 501 }, (_, i) => `r${i}`)],
  ])('looks at everything where %s', (_, refs) => {
    expected.note(['a']);
    expected.note(refs);
    expect(expected.next()).toBeUndefined();
    now = 5_000;
    expect(expected.next()).toEqual([]);
  });
});
