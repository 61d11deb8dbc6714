import { createFrontendPlugin } from '@backstage/frontend-plugin-api';

/** The operating model for apps on the new frontend system. */
export default createFrontendPlugin({ pluginId: 'operating-model' });
