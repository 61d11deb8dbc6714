import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Nobody } from '../context/Nobody';
import { QuestionLine } from '../context/QuestionLine';
import { useFormats } from '../shared/useFormats';
import { useText } from '../shared/useText';
import { useWords } from '../shared/useWords';
import { Facts } from './Facts';

/** How bad a risk is, what is done about it, and when it is looked at again. */
export function RiskCard() {
  const t = useText();
  const word = useWords();
  const formats = useFormats();
  const { spec = {} } = useEntity().entity;
  const { likelihood, impact, treatment, reviewBy, category, status } = spec;
  return (
    <EntityInfoCard title={t('kinds.risk.title')}>
      <Facts>
        {typeof category === 'string' && (
          <QuestionLine question={t('kinds.risk.category')}>
            {word('riskCategory', category)}
          </QuestionLine>
        )}
        <QuestionLine question={t('kinds.risk.status')}>
          {word('riskStatus', typeof status === 'string' ? status : 'open')}
        </QuestionLine>
        <QuestionLine question={t('kinds.risk.likelihood')}>
          <Score value={likelihood} />
        </QuestionLine>
        <QuestionLine question={t('kinds.risk.impact')}>
          <Score value={impact} />
        </QuestionLine>
        {typeof likelihood === 'number' && typeof impact === 'number' && (
          <QuestionLine question={t('kinds.risk.score')}>
            {t('kinds.risk.ofMost', {
              value: formats.number(likelihood * impact),
              most: formats.number(MOST * MOST),
            })}
          </QuestionLine>
        )}
        <QuestionLine question={t('kinds.risk.treatment')}>
          {typeof treatment === 'string' ? (
            word('treatment', treatment)
          ) : (
            <Nobody>{t('kinds.risk.untreated')}</Nobody>
          )}
        </QuestionLine>
        <QuestionLine question={t('kinds.risk.reviewBy')}>
          {typeof reviewBy === 'string'
            ? formats.date(reviewBy)
            : t('kinds.risk.noReview')}
        </QuestionLine>
      </Facts>
    </EntityInfoCard>
  );
}

/** Scores go from 1, low, to this, high. */
const MOST = 5;

function Score({ value }: { value: unknown }) {
  const t = useText();
  const formats = useFormats();
  return (
    <>
      {typeof value === 'number'
        ? t('kinds.risk.ofMost', {
            value: formats.number(value),
            most: formats.number(MOST),
          })
        : t('kinds.risk.notGiven')}
    </>
  );
}
