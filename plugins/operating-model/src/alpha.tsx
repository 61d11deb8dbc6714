import { convertLegacyRouteRef } from '@backstage/core-compat-api';
import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { operatingModelApi } from './extensions/api';
import { contextCard } from './extensions/entityCards';
import { serviceContent } from './extensions/entityContent';
import { governancePage } from './extensions/governancePage';
import {
  controlCard,
  forumCard,
  gapsCard,
  processCard,
  relationsInModelCard,
  supplierCard,
} from './extensions/kindCards';
import { onePage } from './extensions/onePage';
import { governanceRouteRef, onePageRouteRef, serviceRouteRef } from './routes';

/** The operating model for apps on the new frontend system. */
export default createFrontendPlugin({
  pluginId: 'operating-model',
  title: 'Operating model',
  routes: {
    service: convertLegacyRouteRef(serviceRouteRef),
    governance: convertLegacyRouteRef(governanceRouteRef),
    onePage: convertLegacyRouteRef(onePageRouteRef),
  },
  extensions: [
    operatingModelApi,
    serviceContent,
    contextCard,
    governancePage,
    onePage,
    processCard,
    controlCard,
    forumCard,
    supplierCard,
    relationsInModelCard,
    gapsCard,
  ],
});

export { operatingModelTranslationRef } from './translation';
