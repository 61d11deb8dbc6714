import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { messages } from './en';

/** Every text of the plugin: English, and German when it is asked for. */
export const operatingModelTranslationRef = createTranslationRef({
  id: 'operating-model',
  messages,
  translations: { de: () => import('./de') },
});
