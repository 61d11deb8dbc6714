import type { NotChecked } from '@onemap/plugin-operating-model-common';

/** Ids of the rules that were not checked because only a part of the model is there, each once. */
export function leftOutForPart(notChecked: readonly NotChecked[]): string[] {
  return [
    ...new Set(
      notChecked
        .filter(({ reason }) => isAboutPart(reason))
        .map(({ rule }) => rule),
    ),
  ];
}

/** Whether a reason is that only a part of the model is there. */
export function isAboutPart(reason: string): boolean {
  return reason.includes('only a part');
}
