import { RELATIONS } from '@onemap/plugin-operating-model-common';
import { knownRelationPairs, knownRelations } from './relations';

describe('the relations of the graph', () => {
  it('are those of the model in both directions, and those of the catalog', () => {
    expect(knownRelations).toEqual(
      expect.arrayContaining([
        ...Object.keys(RELATIONS),
        ...Object.values(RELATIONS),
        'parentOf',
      ]),
    );
  });

  it('are each in one pair at most', () => {
    const paired = knownRelationPairs.flat();
    expect(new Set(paired).size).toBe(paired.length);
  });

  it('are each known once', () => {
    expect(new Set(knownRelations).size).toBe(knownRelations.length);
  });
});
