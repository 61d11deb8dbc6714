import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { navigation } from './navigation';
import { signIn } from './signIn';

/** What surrounds the pages: sign-in and navigation. */
export const shellModule = createFrontendModule({
  pluginId: 'app',
  extensions: [navigation, signIn],
});
