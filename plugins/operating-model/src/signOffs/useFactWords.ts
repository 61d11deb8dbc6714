import type {
  EntitySummary,
  SignedFact,
} from '@onemap/plugin-operating-model-common';
import { formatDuration } from '../shared/duration';
import { useFormats } from '../shared/useFormats';
import { useText } from '../shared/useText';
import { useWords } from '../shared/useWords';

/** What a fact of a signed model says, in the language of the user. */
export type FactWords = (fact: SignedFact) => string;

/** {@link FactWords}. @param names - the entities that are known by name */
export function useFactWords(
  names: ReadonlyMap<string, EntitySummary>,
): FactWords {
  const t = useText();
  const word = useWords();
  const { locale } = useFormats();
  const nameOf = (ref: string | undefined) =>
    (ref && names.get(ref)?.title) ?? t('signOffs.gone');

  return ({ fact, refs, detail }) => {
    const [first, second] = refs.map(nameOf);
    const [what = '', more = ''] = detail;
    switch (fact) {
      case 'criticality':
        return t('signOffs.fact.criticality', { what: word(fact, what) });
      case 'environment':
        return t('signOffs.fact.environment', { what: word(fact, what) });
      case 'obligation':
        return t('signOffs.fact.obligation', { what: word('pack', what) });
      case 'owner':
        return t('signOffs.fact.owner', { first });
      case 'item':
        return t('signOffs.fact.item', { first, what: word('box', what) });
      case 'role':
        return t('signOffs.fact.role', { first, what: word('role', what) });
      case 'stage':
        return more
          ? t('signOffs.fact.stageWithin', {
              first,
              what,
              within: formatDuration(more, locale),
            })
          : t('signOffs.fact.stage', { first, what });
      case 'decides':
        return more
          ? t('signOffs.fact.decidesIf', { first, what, condition: more })
          : t('signOffs.fact.decides', { first, what });
      case 'risk':
        return t('signOffs.fact.risk', { first, what });
      case 'responsible':
        return t('signOffs.fact.responsible', {
          first,
          what: word('responsibility', what),
        });
      default:
        return t(`signOffs.fact.${fact}`, { first, second, what });
    }
  };
}
