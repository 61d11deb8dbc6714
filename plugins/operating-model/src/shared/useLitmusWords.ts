import type { Litmus } from '@onemap/plugin-operating-model-common';
import { useCallback } from 'react';
import type { LitmusQuestion } from './litmus';
import { useText } from './useText';

/** The answer to a litmus question in words: where roles must sign, how many did. */
export function useLitmusWords(): (
  litmus: Litmus,
  question: LitmusQuestion,
) => string {
  const t = useText();
  return useCallback(
    (litmus, question) => {
      const { signed, required } = litmus.sharedRecognition;
      if (question === 'sharedRecognition' && required.length) {
        return t('service.litmus.signed', {
          signed: `${signed.length}`,
          required: `${required.length}`,
        });
      }
      const { answer, notChecked } = litmus[question];
      const isUnsure = answer === 'yes' && notChecked.length > 0;
      return t(`service.litmus.${isUnsure ? 'asFarAsChecked' : answer}`);
    },
    [t],
  );
}
