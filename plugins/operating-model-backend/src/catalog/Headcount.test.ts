import { Headcount } from './Headcount';

/** What comes of looks at so many entities each, where three are known of; a catalog that is down has none. */
async function looks(...counts: (number | undefined)[]) {
  let count: number | undefined;
  let news = 0;
  const headcount = new Headcount({
    catalog: {
      count: async () => {
        if (count === undefined) throw new Error('down');
        return count;
      },
    },
    known: () => 3,
    onNews: () => {
      news++;
    },
  });
  const results: string[] = [];
  for (count of counts) results.push(await headcount.look());
  expect(news).toBe(results.filter(each => each === 'changed').length);
  return results;
}

describe('Headcount', () => {
  it('has no news while there are as many as are known of', async () => {
    expect(await looks(3, 3)).toEqual(['unchanged', 'unchanged']);
  });

  it('notices that entities came or went, and says so once', async () => {
    expect(await looks(3, 2, 2)).toEqual(['unchanged', 'changed', 'unchanged']);
    expect(await looks(4, 4, 5)).toEqual(['changed', 'unchanged', 'changed']);
  });

  it('survives that the catalog is down', async () => {
    expect(await looks(3, undefined, 2)).toEqual([
      'unchanged',
      'failed',
      'changed',
    ]);
  });
});
