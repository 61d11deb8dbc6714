import {
  SEVERITIES,
  type Severity,
} from '@onemap/plugin-operating-model-common';

/** The most severe finding that is let pass. */
export type MaxSeverity = 'none' | Severity;

/** The severities that fail a run: those above the one that is let pass. */
export function failingSeverities(maxSeverity: MaxSeverity): Severity[] {
  return maxSeverity === 'none'
    ? [...SEVERITIES]
    : SEVERITIES.slice(0, SEVERITIES.indexOf(maxSeverity));
}
