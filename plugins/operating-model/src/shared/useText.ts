import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { operatingModelTranslationRef } from '../translation';

/** A function that gives a text by key. */
export type Text = TranslationFunction<typeof operatingModelTranslationRef.T>;

/** The plugin's texts in the language of the user. */
export function useText(): Text {
  return useTranslationRef(operatingModelTranslationRef).t;
}
