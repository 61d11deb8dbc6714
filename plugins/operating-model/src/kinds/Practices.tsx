import type { Entity } from '@backstage/catalog-model';
import { practiceNamed } from '@onemap/plugin-operating-model-common';
import { QuestionLine } from '../context/QuestionLine';
import { useText } from '../shared/useText';
import { useWords } from '../shared/useWords';
import { textsOf } from './textsOf';

/** The USM process that a process is an instance of, and the practices that it draws on, by name. */
export function Practices({ spec }: Pick<Entity, 'spec'>) {
  const t = useText();
  const word = useWords();
  const usm = textsOf(spec?.usm);
  const practices = textsOf(spec?.practices);
  return (
    <>
      {usm.length > 0 && (
        <QuestionLine question={t('kinds.process.usm')}>
          {usm.map(each => word('usm', each))}
        </QuestionLine>
      )}
      {practices.length > 0 && (
        <QuestionLine question={t('kinds.process.practices')}>
          <ul>
            {practices.map(id => (
              <li key={id} title={practiceNamed(id)?.meaning}>
                {practiceNamed(id)?.name ?? id} <code>{id}</code>
              </li>
            ))}
          </ul>
        </QuestionLine>
      )}
    </>
  );
}
