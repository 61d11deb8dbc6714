import type { FindingView } from '@onemap/plugin-operating-model-common';
import { canvasAnswer } from '../__testUtils__/canvasAnswer';
import { gapsByBox } from './gapsByBox';

const [finding] = canvasAnswer().findings;

function gap(fingerprint: string, more: Partial<FindingView>): FindingView {
  return { ...finding, fingerprint, state: 'open', ...more };
}

function order(gaps: FindingView[]) {
  return gapsByBox(gaps).map(group => [
    group.box,
    group.gaps.map(({ fingerprint }) => fingerprint).join(' '),
  ]);
}

describe('gaps by box', () => {
  it('begin with the box that has the worst', () => {
    expect(
      order([
        gap('a', { box: 'organization', severity: 'warning' }),
        gap('b', { box: 'suppliers', severity: 'info' }),
        gap('c', { box: 'suppliers', severity: 'error' }),
      ]),
    ).toEqual([
      ['suppliers', 'c b'],
      ['organization', 'a'],
    ]);
  });

  it('keep the order of the canvas where they are equally bad', () => {
    expect(
      order([
        gap('a', { box: 'management-system', severity: 'error' }),
        gap('b', { box: 'processes', severity: 'error' }),
      ]),
    ).toEqual([
      ['processes', 'b'],
      ['management-system', 'a'],
    ]);
  });

  it('have accepted ones last, however bad', () => {
    expect(
      order([
        gap('a', { box: 'processes', severity: 'error', state: 'waived' }),
        gap('b', { box: 'suppliers', severity: 'info' }),
        gap('c', { box: 'processes', severity: 'info', state: 'waived' }),
      ]),
    ).toEqual([
      ['suppliers', 'b'],
      ['processes', 'a c'],
    ]);
  });
});
