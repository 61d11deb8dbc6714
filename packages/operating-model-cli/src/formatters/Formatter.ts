import type { AnyRule } from '@onemap/plugin-operating-model-common';
import type { Report } from '../model/Report';
import type { MaxSeverity } from '../model/severities';
import type { SourceFile } from '../sources/findFiles';

/** What a formatter knows besides the report. */
export interface FormatContext {
  cwd: string;
  /** Whether colours are wanted. */
  color: boolean;
  /** The rules that were run. */
  rules: readonly AnyRule[];
  /** The most severe finding that is let pass. */
  maxSeverity: MaxSeverity;
  /** Whether to show how each gap is closed. */
  remedies: boolean;
  /** The files that were read, by name. */
  files: ReadonlyMap<string, SourceFile>;
}

/** Writes a report as text that ends with a newline. */
export type Formatter = (report: Report, context: FormatContext) => string;
