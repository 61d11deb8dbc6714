import { canvasAnswer } from '../../__testUtils__/canvasAnswer';
import { groupGaps } from './groupGaps';

const [gap] = canvasAnswer().findings;

describe('the groups of gaps', () => {
  it('are one per value, in whatever order the gaps come', () => {
    const boxes = ['suppliers', 'processes', 'suppliers'] as const;
    const groups = groupGaps(
      boxes.map(box => ({ ...gap, box })),
      'box',
    );
    expect(groups.map(({ value, gaps }) => [value, gaps.length])).toEqual([
      ['suppliers', 2],
      ['processes', 1],
    ]);
  });

  it('keep two owners of the same name apart', () => {
    const owners = ['group:default/ops', 'group:other/ops'];
    const groups = groupGaps(
      owners.map(ref => ({
        ...gap,
        mender: { ref, kind: 'Group', title: 'Ops' },
      })),
      'owner',
    );
    expect(groups.map(({ value }) => value)).toEqual(owners);
  });
});
