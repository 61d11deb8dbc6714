import type { Box } from '@onemap/plugin-operating-model-common';
import type { DrawnItem } from './Drawing';

/** The boxes in reading order. */
export const BOX_ORDER: readonly Box[] = [
  'processes',
  'organization',
  'locations',
  'information',
  'suppliers',
  'management-system',
];

const GROUPS = [
  ['Forum', 'Forums'],
  ['DecisionRight', 'Decisions'],
  ['Control', 'Controls'],
  ['Risk', 'Risks'],
] as const;

/** The management system by kind, in the order in which it is read. */
export function managementGroups(items: readonly DrawnItem[]) {
  return GROUPS.map(([kind, title]) => ({
    title,
    items: items.filter(item => item.kind === kind),
  }));
}
