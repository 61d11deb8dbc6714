import type {
  FlowModel,
  FlowProcess,
} from '@onemap/plugin-operating-model-common';

/** The flows that every service is asked for. */
export const FLOW_TYPES = ['incident', 'change', 'risk'] as const;

/** The processes of a service by the type of flow; a type without one is a gap to be seen. */
export function flowsOfTypes({ processes }: FlowModel): {
  type: (typeof FLOW_TYPES)[number];
  processes: FlowProcess[];
}[] {
  return FLOW_TYPES.map(type => ({
    type,
    processes: processes.filter(process => process.type === type),
  }));
}
