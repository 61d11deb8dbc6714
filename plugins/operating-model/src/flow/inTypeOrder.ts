import {
  PROCESS_TYPES,
  type FlowProcess,
} from '@onemap/plugin-operating-model-common';

/** Incidents first, own words last. */
export function inTypeOrder(processes: readonly FlowProcess[]): FlowProcess[] {
  return [...processes].sort((a, b) => rank(a) - rank(b));
}

function rank({ type }: FlowProcess): number {
  const index = PROCESS_TYPES.findIndex(each => each === type);
  return index < 0 ? PROCESS_TYPES.length : index;
}
