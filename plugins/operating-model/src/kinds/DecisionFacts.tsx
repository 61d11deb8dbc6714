import type {
  DecisionRole,
  DecisionRow,
} from '@onemap/plugin-operating-model-common';
import { EnvironmentTags } from '../canvas/EnvironmentTags';
import { Nobody } from '../context/Nobody';
import { QuestionLine } from '../context/QuestionLine';
import { NamedEntities } from '../shared/NamedEntities';
import { useText } from '../shared/useText';
import { useWords } from '../shared/useWords';
import { Facts } from './Facts';

/** In the order in which they take part. */
const ROLES: readonly DecisionRole[] = [
  'decides',
  'recommends',
  'agrees',
  'consulted',
  'performs',
  'informed',
];

/** What is to be known about a decision: what, in which case, from what size on, for which services, and who. */
export function DecisionFacts({ decision }: { decision: DecisionRow }) {
  const t = useText();
  const word = useWords();
  const { condition, threshold, environments, allServices, services } =
    decision;
  return (
    <Facts>
      <QuestionLine question={t('kinds.decision.class')}>
        {word('decision', decision.decision)}
      </QuestionLine>
      <QuestionLine question={t('kinds.decision.case')}>
        {condition
          ? word('condition', condition)
          : t('kinds.decision.everyCase')}
      </QuestionLine>
      {threshold && (
        <QuestionLine question={t('kinds.decision.threshold')}>
          {threshold}
        </QuestionLine>
      )}
      {environments.length > 0 && (
        <QuestionLine question={t('kinds.decision.environments')}>
          <EnvironmentTags environments={environments} />
        </QuestionLine>
      )}
      <QuestionLine question={t('kinds.decision.services')}>
        {allServices && t('kinds.decision.everyService')}
        {!allServices && !services.length && t('kinds.decision.hiddenServices')}
        <NamedEntities entities={services} />
      </QuestionLine>
      <Parties decision={decision} />
    </Facts>
  );
}

/** Who has which part; that nobody decides is said. */
function Parties({ decision }: { decision: DecisionRow }) {
  const t = useText();
  return (
    <>
      {ROLES.map(role => {
        const parties = decision.cells.filter(({ roles }) =>
          roles.includes(role),
        );
        if (!parties.length && role !== 'decides') return null;
        return (
          <QuestionLine key={role} question={t(`kinds.decision.${role}`)}>
            {parties.length > 0 || decision.hiddenIn ? (
              <NamedEntities entities={parties} />
            ) : (
              <Nobody>{t('kinds.decision.nobody')}</Nobody>
            )}
          </QuestionLine>
        );
      })}
    </>
  );
}
