import type { Box } from '../graph/boxes';
import type { KindName } from '../kinds';

/** The canvas box that entities of a kind are in; what concerns a Service itself is about who runs it. */
export const BOX_OF_KIND: Readonly<Record<KindName, Box>> = {
  Service: 'organization',
  Process: 'processes',
  Forum: 'management-system',
  DecisionRight: 'management-system',
  Control: 'management-system',
  Supplier: 'suppliers',
  Risk: 'management-system',
  InformationObject: 'information',
};
