import type { CanvasAnswer } from '@onemap/plugin-operating-model-common';
import type { ServiceName } from '../api';
import { useAnswer, type Answer } from '../shared/useAnswer';

/** The canvas of a service. */
export function useCanvas(service: ServiceName): Answer<CanvasAnswer> {
  const { namespace, name } = service;
  return useAnswer(['getCanvas', namespace, name], api =>
    api.getCanvas({ namespace, name }),
  );
}
