import { takingTurns } from './takingTurns';

/** Steps that each take some milliseconds. */
function* slow(count: number, ms: number) {
  for (let step = 0; step < count; step++) {
    const until = performance.now() + ms;
    while (performance.now() < until);
    yield;
  }
  return 'done';
}

describe('work that takes turns', () => {
  it('lets others be served before it is done', async () => {
    const served: string[] = [];
    setImmediate(() => served.push('request'));
    const work = takingTurns(slow(15, 10)).then(result => served.push(result));
    await work;
    expect(served).toEqual(['request', 'done']);
  });

  it('fails as a step of it fails', async () => {
    function* failing() {
      yield;
      throw new Error('no such rule');
    }
    await expect(takingTurns(failing())).rejects.toThrow('no such rule');
  });
});
