import { kindOfRef, parseRef, resolveRef } from './entityRef';
import type { EntityRefRule } from './schema';

/** Whether a reference points at a kind that the field does not allow, or is malformed. */
export function checkRef(rule: EntityRefRule, text: string): boolean {
  if (rule.orWord && !/[:/]/.test(text)) return text.length > 0;
  if (!parseRef(text)) return false;
  const resolved = resolveRef(text, rule.kinds[0], 'default');
  if (!resolved) return false;
  return (
    rule.kinds.length === 0 ||
    rule.kinds.some(kind => kind.toLowerCase() === kindOfRef(resolved))
  );
}
