import type { TextValue } from '../text/KeyedText';

/** Environments as a text names them. */
export function environmentWords(environments: Iterable<string>) {
  return [...environments].map(
    word => ({ word, of: 'environment' }) satisfies TextValue,
  );
}
