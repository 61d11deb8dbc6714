import type { Observer } from '../findings/waivers';
import type { Reads } from '../graph/Reads';
import type { Tokens } from '../graph/Tokens';
import type { Observers } from '../rules/runRuleset';
import { readerOf, type Round } from './Readers';

/** Note what is read in the two rounds, for the entity that is looked at; a change of the entity itself concerns it anyway. */
export function observersOf(reads: Reads, tokens: Tokens): Required<Observers> {
  const noting =
    (round: Round): Observer =>
    ({ ref }, act) =>
      reads.during(readerOf(tokens.idOf(ref), round), act);
  return { model: noting('model'), waivers: noting('waivers') };
}
