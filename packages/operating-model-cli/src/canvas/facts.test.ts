import type { CanvasItem } from '@onemap/plugin-operating-model-common';
import { factOf } from './facts';

const entity = {
  ref: 'supplier:default/norrhalt',
  kind: 'Supplier',
  title: 'Norrhalt',
};

const supplier: CanvasItem = {
  ...entity,
  missing: false,
  reasons: [],
  notes: [{ note: 'contact', text: '+00 555 0174' }],
  environments: [],
  disciplines: [],
  ties: [],
  findings: [],
};

it('says for what a supplier has its role', () => {
  const reasons: CanvasItem['reasons'] = [
    {
      as: 'responsibility',
      detail: 'informed',
      from: entity,
      processes: ['incident'],
      processEntities: [
        { ref: 'process:default/order', kind: 'Process', title: 'Order' },
      ],
    },
  ];
  expect(factOf('suppliers', { ...supplier, reasons })).toBe(
    'informed (incident, Order) · +00 555 0174',
  );
});
