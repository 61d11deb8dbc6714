import type { SignedFact } from '@onemap/plugin-operating-model-common';
import { factChanges } from './factChanges';

const owner = (ref: string): SignedFact => ({
  fact: 'owner',
  refs: [ref],
  detail: [],
});
const model = (...facts: SignedFact[]) => ({
  service: 'service:default/portal',
  facts,
});

describe('the changes of a model', () => {
  it('are what came and what went', () => {
    expect(
      factChanges(
        model(owner('group:default/a'), owner('group:default/b')),
        model(owner('group:default/b'), owner('group:default/c')),
      ),
    ).toEqual({
      added: [owner('group:default/c')],
      gone: [owner('group:default/a')],
    });
  });

  it('are none where the same is said in another order', () => {
    const [a, b] = [owner('group:default/a'), owner('group:default/b')];
    expect(factChanges(model(a, b), model(b, a))).toEqual({
      added: [],
      gone: [],
    });
  });
});
