import type { AnyRule } from '@onemap/plugin-operating-model-common';
import type { Report } from '../model/Report';

/** What a formatter knows besides the report. */
export interface FormatContext {
  cwd: string;
  /** Whether colours are wanted. */
  color: boolean;
  /** The rules that were run. */
  rules: readonly AnyRule[];
  /** The most severe finding that is let pass. */
  maxSeverity: string;
}

/** Writes a report as text that ends with a newline. */
export type Formatter = (report: Report, context: FormatContext) => string;
