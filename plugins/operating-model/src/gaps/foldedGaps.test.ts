import type { FindingView } from '@onemap/plugin-operating-model-common';
import { canvasAnswer } from '../__testUtils__/canvasAnswer';
import { foldedGaps } from './foldedGaps';

const [finding] = canvasAnswer().findings;

function gaps(
  count: number,
  severity: FindingView['severity'],
  state: FindingView['state'] = 'open',
): FindingView[] {
  return Array.from({ length: count }, (_, index) => ({
    ...finding,
    fingerprint: `${severity}-${index}`,
    severity,
    state,
  }));
}

function counts(all: FindingView[]) {
  const { shown, rest } = foldedGaps(all);
  return [shown.length, rest.length];
}

describe('the gaps of a box', () => {
  it('are folded after the first three', () => {
    expect(counts([...gaps(1, 'error'), ...gaps(4, 'warning')])).toEqual([
      3, 2,
    ]);
  });

  it('show every open error', () => {
    expect(counts([...gaps(7, 'error'), ...gaps(2, 'warning')])).toEqual([
      7, 2,
    ]);
  });

  it('are not folded for a single one', () => {
    expect(counts(gaps(4, 'warning'))).toEqual([4, 0]);
    expect(counts([...gaps(5, 'error'), ...gaps(1, 'info')])).toEqual([6, 0]);
  });

  it('fold errors that are accepted', () => {
    expect(counts(gaps(5, 'error', 'waived'))).toEqual([3, 2]);
  });
});
