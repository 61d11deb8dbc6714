import type { Entity } from '@backstage/catalog-model';
import {
  LIBRARIES,
  practiceNamed,
} from '@onemap/plugin-operating-model-common';
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
                {practiceWords(id)}
              </li>
            ))}
          </ul>
        </QuestionLine>
      )}
    </>
  );
}

/** Numbers by which a method cites its own practices. */
const NUMBER = /:([A-Z]+\d+)$/;

/** A practice by name and where it is from, such as "IT changes (BAI06, COBIT 2019 objectives)"; an unknown one by its id. */
function practiceWords(id: string): string {
  const practice = practiceNamed(id);
  const library = LIBRARIES.find(each => id.startsWith(`${each.id}:`));
  if (!practice || !library) return id;
  const source = [id.match(NUMBER)?.[1], library.title].filter(Boolean);
  return `${practice.name} (${source.join(', ')})`;
}
