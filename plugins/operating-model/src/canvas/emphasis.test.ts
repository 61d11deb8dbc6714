import type { CanvasItem } from '@onemap/plugin-operating-model-common';
import { emphasisOf, pointedAt } from './emphasis';

function item(ref: string, more: Partial<CanvasItem> = {}): CanvasItem {
  return {
    ref,
    kind: 'Process',
    title: ref,
    missing: false,
    reasons: [],
    notes: [],
    environments: [],
    disciplines: [],
    ties: [],
    findings: [],
    ...more,
  };
}

describe('emphasisOf', () => {
  const change = item('process:default/change', {
    ties: ['forum:default/cab'],
  });

  it('draws everything alike where nothing is pointed at', () => {
    expect(emphasisOf(change, undefined, {})).toBe('plain');
  });

  it('dims what is outside the lens', () => {
    const azure = item('a', { environments: ['azure'] });
    const ot = item('b', { environments: ['ot'] });
    const lens = { environment: 'azure' };
    expect(emphasisOf(azure, undefined, lens)).toBe('plain');
    expect(emphasisOf(ot, undefined, lens)).toBe('dim');
  });

  it('lights up an item and what it is tied to, and dims the rest', () => {
    const pointed = pointedAt(change);
    expect(emphasisOf(change, pointed, {})).toBe('lit');
    expect(emphasisOf(item('forum:default/cab'), pointed, {})).toBe('lit');
    expect(emphasisOf(item('risk:default/x'), pointed, {})).toBe('dim');
  });

  it('lights up what is tied even outside the lens', () => {
    const cab = item('forum:default/cab', { environments: ['ot'] });
    expect(emphasisOf(cab, pointedAt(change), { environment: 'azure' })).toBe(
      'lit',
    );
  });
});
