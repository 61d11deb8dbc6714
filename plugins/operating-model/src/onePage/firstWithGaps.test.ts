import type { CanvasItem } from '@onemap/plugin-operating-model-common';
import { firstWithGaps } from './firstWithGaps';

function item(title: string, findings: string[] = []): CanvasItem {
  return {
    ref: title,
    kind: 'Risk',
    title,
    missing: false,
    reasons: [],
    notes: [],
    environments: [],
    disciplines: [],
    ties: [],
    findings,
  };
}

describe('firstWithGaps', () => {
  it('leaves out what has no gap, and keeps the order', () => {
    const items = [item('a'), item('b'), item('c', ['gap'])];
    const titles = firstWithGaps(items, 2).map(({ title }) => title);
    expect(titles).toEqual(['a', 'c']);
  });
});
