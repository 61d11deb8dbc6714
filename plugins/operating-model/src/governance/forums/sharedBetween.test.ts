import type { ForumOverlap } from '@onemap/plugin-operating-model-common';
import { COMPARED, overlappingForums, sharedBetween } from './sharedBetween';

const forum = (name: string) => ({
  ref: `forum:default/${name}`,
  kind: 'Forum',
  title: name.toUpperCase(),
});

function overlap(
  a: string,
  b: string,
  decision: string,
  information: ForumOverlap['information'],
): ForumOverlap {
  return { ...forum(a), with: forum(b), decision, information };
}

const OVERLAPS = [
  overlap('cgb', 'cab', 'change-approval', 'same'),
  overlap('cab', 'cgb', 'risk-acceptance', 'different'),
  overlap('cgb', 'risk', 'risk-acceptance', 'same'),
];

describe('what forums decide both', () => {
  it('is found whichever of the two is named first, the worst information first', () => {
    expect(
      sharedBetween(OVERLAPS)('forum:default/cab', 'forum:default/cgb'),
    ).toEqual({
      decisions: ['change-approval', 'risk-acceptance'],
      information: 'different',
    });
  });

  it('is nothing where they share no decision', () => {
    expect(
      sharedBetween(OVERLAPS)('forum:default/cab', 'forum:default/risk'),
    ).toBeUndefined();
  });

  it('leaves those with few overlaps to the list where there are very many', () => {
    const many = Array.from({ length: 3_000 }, (_, index) =>
      overlap('cab', `board-${index}`, 'change-approval', 'same'),
    );
    const shown = overlappingForums(many);
    expect(shown).toHaveLength(COMPARED);
    expect(shown.map(({ title }) => title)).toContain('CAB');
  });

  it('names each forum once, by title', () => {
    expect(overlappingForums(OVERLAPS).map(({ title }) => title)).toEqual([
      'CAB',
      'CGB',
      'RISK',
    ]);
  });
});
