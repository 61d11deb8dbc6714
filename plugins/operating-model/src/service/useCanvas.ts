import type {
  CanvasAnswer,
  NameInNamespace,
} from '@onemap/plugin-operating-model-common';
import { useAnswer, type Answer } from '../shared/useAnswer';

/** The canvas of a service. */
export function useCanvas(service: NameInNamespace): Answer<CanvasAnswer> {
  const { namespace, name } = service;
  return useAnswer(['getCanvas', namespace, name], api =>
    api.getCanvas({ namespace, name }),
  );
}
