import type { NameInNamespace } from '@onemap/plugin-operating-model-common';
import { Unavailable } from '../shared/Unavailable';
import { CanvasSkeleton } from './CanvasSkeleton';
import { ServicePage } from './ServicePage';
import { useCanvas } from './useCanvas';

interface ServiceOperatingModelProps {
  service: NameInNamespace;
  /** Where the YAML of the service is edited. */
  editUrl?: string;
}

/** The operating model of a service: waiting for it, not to be had, or here. */
export function ServiceOperatingModel(props: ServiceOperatingModelProps) {
  const { answer, error, refresh } = useCanvas(props.service);
  if (answer?.evaluation.state === 'notEvaluated') return <Unavailable />;
  if (answer) {
    return (
      <ServicePage
        canvas={answer}
        error={error}
        editUrl={props.editUrl}
        refresh={refresh}
      />
    );
  }
  if (error) return <Unavailable error={error} onRetry={refresh} />;
  return <CanvasSkeleton />;
}
