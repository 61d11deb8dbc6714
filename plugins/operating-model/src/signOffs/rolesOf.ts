import type { AttestationsAnswer } from '@onemap/plugin-operating-model-common';

/** The roles that must sign, then those that signed although they need not. */
export function rolesOf({
  required,
  items,
}: Pick<AttestationsAnswer, 'required' | 'items'>): string[] {
  return [...new Set([...required, ...items.map(({ role }) => role)])];
}
