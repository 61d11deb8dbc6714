import {
  supplierMatrixOf,
  type SupplierCell,
} from '@onemap/plugin-operating-model-common';
import { portalGraph } from '../../__testUtils__/portalModel';
import { busiestServices, COLUMNS } from './busiestServices';

const [supplier] = supplierMatrixOf(portalGraph, []).suppliers;

function cell(ref: string, findings: string[] = []): SupplierCell {
  return {
    ref,
    kind: 'Service',
    title: ref,
    criticality: 'high',
    responsibilities: [],
    performs: [],
    findings,
  };
}

function refs(...services: SupplierCell[][]) {
  return busiestServices(
    services.map(each => ({ ...supplier, services: each })),
  ).map(({ ref }) => ref);
}

describe('the services with a column of their own', () => {
  it('are those with gaps, then those with most suppliers', () => {
    expect(
      refs([cell('one'), cell('gap', ['f1']), cell('two')], [cell('two')]),
    ).toEqual(['gap', 'two', 'one']);
  });

  it('are as many as can be read', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => cell(`s${index}`));
    expect(refs(many)).toHaveLength(COLUMNS);
  });
});
