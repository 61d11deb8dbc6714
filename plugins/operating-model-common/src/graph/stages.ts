import type {
  ProcessEntity,
  Reference,
  ServiceEntity,
  Stage,
} from './ModelEntity';
import { meetsService } from './scope';

/** A stage with its place, so that a finding can name the field. */
export interface PlacedStage {
  stage: Stage;
  /** Index in `spec.stages`. */
  index: number;
  /** `spec.stages[index]`. */
  path: string;
}

/** The stages of a process in order. */
export function stagesOf(process: ProcessEntity): PlacedStage[] {
  return (process.spec.stages ?? []).map((stage, index) => ({
    stage,
    index,
    path: `spec.stages[${index}]`,
  }));
}

/** Environments of a stage: its own, or those of the process; undefined means all. */
export function stageEnvironments(
  process: ProcessEntity,
  stage: Stage,
): string[] | undefined {
  const own = stage.environments?.length
    ? stage.environments
    : process.spec.environments;
  return own?.length ? own : undefined;
}

/** Whether a stage takes place in an environment that the service runs in. */
export function takesPlaceFor(
  process: ProcessEntity,
  stage: Stage,
  service: ServiceEntity,
): boolean {
  return meetsService(stageEnvironments(process, stage), service);
}

/** The stages of a process that take place in an environment that the service runs in. */
export function stagesFor(
  process: ProcessEntity,
  service: ServiceEntity,
): PlacedStage[] {
  return stagesOf(process).filter(({ stage }) =>
    takesPlaceFor(process, stage, service),
  );
}

/** Every control that a process exercises, from the process's own fields. */
export function controlsIn(process: ProcessEntity): Reference[] {
  return [
    ...(process.spec.controls ?? []),
    ...(process.spec.stages ?? []).flatMap(stage => stage.controls ?? []),
  ];
}

/** Goes through every information object that a process uses. */
export function eachInformationIn(
  process: ProcessEntity,
  visit: (information: Reference) => void,
): void {
  process.spec.information?.forEach(visit);
  for (const { information } of process.spec.stages ?? []) {
    information?.forEach(visit);
  }
}
