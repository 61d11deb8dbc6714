import {
  appLanguageApiRef,
  AppRootElementBlueprint,
  useApi,
} from '@backstage/frontend-plugin-api';
import { useEffect } from 'react';

/** Tells screen readers and the browser which language the page is in: the chosen one. */
function DocumentLanguage() {
  const languages = useApi(appLanguageApiRef);
  useEffect(() => {
    const { documentElement } = document;
    const before = documentElement.lang;
    const follow = ({ language }: { language: string }) => {
      documentElement.lang = language;
    };
    follow(languages.getLanguage());
    const subscription = languages.language$().subscribe(follow);
    return () => {
      subscription.unsubscribe();
      documentElement.lang = before;
    };
  }, [languages]);
  return null;
}

/** Keeps the `lang` of the document at the language that the user chose. */
export const documentLanguage = AppRootElementBlueprint.make({
  name: 'document-language',
  params: { element: <DocumentLanguage /> },
});
