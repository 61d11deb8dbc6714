import type { CanvasItem } from '@onemap/plugin-operating-model-common';
import { columnsFor, inFlowOrder } from './flowOrder';

function process(name: string, type: string, path?: string): CanvasItem {
  const service = { ref: 'service:default/s', kind: 'Service', title: 'S' };
  return {
    ref: `process:default/${name}`,
    kind: 'Process',
    title: name,
    missing: false,
    reasons: [{ as: 'follows', from: service, path }],
    notes: [{ note: 'type', text: type }],
    environments: [],
    disciplines: [],
    ties: [],
    findings: [],
  };
}

describe('inFlowOrder', () => {
  it('puts incidents before changes, and own words last', () => {
    const items = [
      process('c', 'ceremony', 'spec.processes[0]'),
      process('b', 'change', 'spec.processes[1]'),
      process('a', 'incident', 'spec.processes[2]'),
    ];
    expect(inFlowOrder(items).map(({ title }) => title)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('puts what holds for every service after what the service names', () => {
    const items = [
      process('general', 'incident'),
      process('own', 'change', 'spec.processes[0]'),
    ];
    expect(inFlowOrder(items).map(({ title }) => title)).toEqual([
      'own',
      'general',
    ]);
  });
});

describe('columnsFor', () => {
  it('keeps a short chain in one row', () => {
    expect(columnsFor(4, 5)).toBe(4);
  });

  it('makes rows of like length', () => {
    expect(columnsFor(6, 5)).toBe(3);
    expect(columnsFor(12, 5)).toBe(4);
  });

  it('has a column even for nothing', () => {
    expect(columnsFor(0, 5)).toBe(1);
  });
});
