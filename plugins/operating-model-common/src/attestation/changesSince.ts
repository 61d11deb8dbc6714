import type { ModelGraph } from '../graph/ModelGraph';
import { keyOfFact, type SignedFact, type SignedModel } from './signedModel';

/** One difference between what was signed and what is now. */
export interface ModelChange {
  /** In words, without the names of entities that are no longer in the catalog. */
  text: string;
  /** Every entity that it is about, as full references. */
  refs: string[];
}

/** What changed in a model since it was signed; nothing where the signature still holds. */
export function changesSince(
  graph: ModelGraph,
  signed: SignedModel,
  now: SignedModel,
): ModelChange[] {
  const before = new Set(signed.facts.map(keyOfFact));
  const after = new Set(now.facts.map(keyOfFact));
  const gone = signed.facts.filter(fact => !after.has(keyOfFact(fact)));
  const added = now.facts.filter(fact => !before.has(keyOfFact(fact)));
  const toChange = (verb: string) => (fact: SignedFact) => ({
    text: `${inWords(graph, fact)} ${verb}`,
    refs: fact.refs,
  });
  return [...added.map(toChange('is new')), ...gone.map(toChange('is gone'))];
}

function inWords(
  graph: ModelGraph,
  { fact, refs, detail }: SignedFact,
): string {
  const [first, second] = refs.map(ref => nameOf(graph, ref));
  const [what, more] = detail;
  switch (fact) {
    case 'owner':
      return `${first} as owner`;
    case 'criticality':
      return `the criticality ${what}`;
    case 'environment':
      return `the environment ${what}`;
    case 'obligation':
      return `the obligation ${what}`;
    case 'item':
      return `${first} in the box ${what}`;
    case 'role':
      return `${first} as ${what}`;
    case 'process-owner':
      return `${second} as owner of ${first}`;
    case 'stage':
      return `the stage “${what}” of ${first}${more ? `, within ${more},` : ''}`;
    case 'performs':
      return `${second} performing “${what}” of ${first}`;
    case 'convenes':
      return `${second} meeting in “${what}” of ${first}`;
    case 'calls-for':
      return `${second} taken in “${what}” of ${first}`;
    case 'decides':
      return `${first} deciding ${what}${more ? ` (${more})` : ''}`;
    case 'risk':
      return `${first} as ${what} risk`;
    case 'risk-owner':
      return `${second} as owner of ${first}`;
    default:
      return `${first} being ${what}`;
  }
}

function nameOf(graph: ModelGraph, ref: string): string {
  return graph.get(ref)?.title ?? 'something that is no longer in the catalog';
}
