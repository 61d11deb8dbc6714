import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { messages, type AllMessages } from './en';

/**
 * Every text of the plugin: English, and German when it is asked for. What the rules say has keys here, so
 * that it can be translated, and no English text: a gap comes with its English sentences.
 */
export const operatingModelTranslationRef = createTranslationRef({
  id: 'operating-model',
  // The type has the keys of the rules, too; without a text for one, a gap is shown as it comes.
  messages: messages as AllMessages,
  translations: { de: () => import('./de') },
});
