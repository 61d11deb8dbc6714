import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';

const LENGTH = 32;

/**
 * Identity of a gap: the same rule, subject, involved entities and discriminator give the same
 * fingerprint, whatever the message or the order says.
 *
 * @returns 32 hexadecimal digits
 */
export function fingerprintOf(gap: {
  rule: string;
  subject: string;
  involves: readonly string[];
  discriminator?: string;
}): string {
  const identity = JSON.stringify([
    gap.rule,
    gap.subject,
    [...gap.involves].sort(),
    gap.discriminator ?? '',
  ]);
  return bytesToHex(sha256(utf8ToBytes(identity))).slice(0, LENGTH);
}
