import type { Formatter } from './Formatter';

/** The output formats of `lint`. */
export const FORMATS = ['pretty', 'json', 'sarif', 'github', 'junit'] as const;

/** One of {@link FORMATS}. */
export type Format = (typeof FORMATS)[number];

// Each is a chunk of its own: a run loads the one that it writes.
const LOADERS: Record<Format, () => Promise<Formatter>> = {
  pretty: async () => (await import('./pretty')).pretty,
  json: async () => (await import('./json')).json,
  sarif: async () => (await import('./sarif')).sarif,
  github: async () => (await import('./github')).github,
  junit: async () => (await import('./junit')).junit,
};

/** Loads a formatter. */
export function loadFormatter(format: Format): Promise<Formatter> {
  return LOADERS[format]();
}
