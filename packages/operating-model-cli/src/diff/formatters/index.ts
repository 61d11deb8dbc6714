import type { Difference } from '../Difference';

/** The output formats of `diff`. */
export const DIFF_FORMATS = ['pretty', 'json', 'markdown'] as const;

/** One of {@link DIFF_FORMATS}. */
export type DiffFormat = (typeof DIFF_FORMATS)[number];

/** Writes a difference as text that ends with a newline. */
export type DiffFormatter = (
  difference: Difference,
  options: { color: boolean },
) => string;

const LOADERS: Record<DiffFormat, () => Promise<DiffFormatter>> = {
  pretty: async () => (await import('./prettyDiff')).prettyDiff,
  json: async () => (await import('./jsonDiff')).jsonDiff,
  markdown: async () => (await import('./markdownDiff')).markdownDiff,
};

/** Loads a formatter. */
export function loadDiffFormatter(format: DiffFormat): Promise<DiffFormatter> {
  return LOADERS[format]();
}
