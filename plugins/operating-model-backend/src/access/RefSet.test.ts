import fc from 'fast-check';
import { RefNumbers, RefSet } from './RefSet';

describe('RefSet', () => {
  it('holds what a set of texts holds, whatever is added and deleted', () => {
    const ref = fc.integer({ min: 0, max: 600 }).map(n => `component:a/c${n}`);
    const steps = fc.array(fc.tuple(fc.boolean(), ref), { maxLength: 200 });
    fc.assert(
      fc.property(steps, ref, (all, other) => {
        const refs = RefSet.empty(new RefNumbers());
        const expected = new Set<string>();
        for (const [isAdded, each] of all) {
          refs[isAdded ? 'add' : 'delete'](each);
          expected[isAdded ? 'add' : 'delete'](each);
        }
        for (const each of [...all.map(([, known]) => known), other]) {
          expect(refs.has(each)).toBe(expected.has(each));
        }
      }),
    );
  });

  it('shares numbers with others and nothing else', () => {
    const numbers = new RefNumbers();
    const one = RefSet.empty(numbers);
    one.add('a');
    const other = one.copy();
    other.add('b');
    other.delete('a');
    expect([one.has('a'), one.has('b')]).toEqual([true, false]);
    expect([other.has('a'), other.has('b')]).toEqual([false, true]);
  });
});
