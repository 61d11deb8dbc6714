import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { documentLanguage } from './documentLanguage';
import { navigation } from './navigation';
import { signIn } from './signIn';

/** What surrounds the pages: sign-in, navigation, and the language of the document. */
export const shellModule = createFrontendModule({
  pluginId: 'app',
  extensions: [documentLanguage, navigation, signIn],
});
