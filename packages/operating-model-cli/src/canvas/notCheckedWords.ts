import { count } from '@onemap/plugin-operating-model-common';
import type { Drawing } from './Drawing';

/** What was not looked at, in sentences: no gap there does not mean that there is none. */
export function notCheckedWords({ notChecked, outside }: Drawing): string[] {
  const rules = [...new Set(notChecked.map(({ rule }) => rule))];
  return [
    ...(outside
      ? [
          `Only a part of the model was read: ${count(outside, 'entity', 'entities')} that it refers to ${outside === 1 ? 'is' : 'are'} outside.`,
        ]
      : []),
    ...(rules.length
      ? [`Not checked, in whole or in part: ${rules.join(', ')}.`]
      : []),
  ];
}
