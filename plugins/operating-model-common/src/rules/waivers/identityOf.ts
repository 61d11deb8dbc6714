import type { PlacedWaiver } from '../../findings/waivers';

/** What tells the waivers of one entity apart, whatever their place in the list. */
export function identityOf({ rule, about, until }: PlacedWaiver): string {
  return JSON.stringify([rule, about ?? '', until]);
}
