import type { ModelGraph } from '../graph/ModelGraph';
import { inEnglish } from '../text/english';
import type { KeyedText, TextValue } from '../text/KeyedText';
import { keyOfFact, type SignedFact, type SignedModel } from './signedModel';

/** One difference between what was signed and what is now. */
export interface ModelChange {
  /** In English, without the names of entities that are no longer in the catalog. */
  text: string;
  /** The same by key. */
  says: KeyedText;
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
  const toChange = (what: 'added' | 'gone') => (fact: SignedFact) => {
    const says = {
      key: `change.${what}`,
      values: { fact: textOf(graph, fact) },
    };
    return { text: inEnglish(says), says, refs: fact.refs };
  };
  return [...added.map(toChange('added')), ...gone.map(toChange('gone'))];
}

function textOf(
  graph: ModelGraph,
  { fact, refs, detail }: SignedFact,
): KeyedText {
  const [first, second] = refs.map(ref => nameOf(graph, ref));
  const [what = '', more = ''] = detail;
  return {
    key: `change.${fact}${more ? (WITH_MORE[fact] ?? '') : ''}`,
    values: {
      ...(first ? { first } : {}),
      ...(second ? { second } : {}),
      ...(what ? { what: wordOf(fact, what) } : {}),
      ...(more ? { more: fact === 'stage' ? { duration: more } : more } : {}),
    },
  };
}

function wordOf(fact: SignedFact['fact'], word: string): TextValue {
  switch (fact) {
    case 'criticality':
    case 'environment':
    case 'role':
      return { word, of: fact };
    case 'responsible':
      return { word, of: 'responsibility' };
    case 'item':
      return { word, of: 'box' };
    default:
      return word;
  }
}

/** Facts that are said in another way where they have a second detail. */
const WITH_MORE: Partial<Record<SignedFact['fact'], string>> = {
  stage: 'Within',
  decides: 'If',
};

function nameOf(graph: ModelGraph, ref: string): TextValue {
  return graph.get(ref)?.title ?? { key: 'change.unknown' };
}
