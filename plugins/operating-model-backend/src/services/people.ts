import { NotAllowedError } from '@backstage/errors';
import type { Caller } from '../access/Caller';

/**
 * The person who asks.
 *
 * @throws NotAllowedError where a service asks for itself: what people answer for, only people do
 */
export function personOf({ userRef }: Caller): string {
  if (userRef) return userRef.toLowerCase();
  throw new NotAllowedError('Only a person can do this, and not a service.');
}
