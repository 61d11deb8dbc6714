import { convertLegacyRouteRef } from '@backstage/core-compat-api';
import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { operatingModelApi } from './extensions/api';
import { contentFirstLayout } from './extensions/contentFirstLayout';
import { contextCard } from './extensions/entityCards';
import { serviceContent } from './extensions/entityContent';
import { governancePage } from './extensions/governancePage';
import {
  controlCard,
  forumCard,
  decisionRightCard,
  gapsCard,
  peopleGapsCard,
  riskCard,
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
    contentFirstLayout,
    governancePage,
    onePage,
    processCard,
    controlCard,
    forumCard,
    supplierCard,
    relationsInModelCard,
    decisionRightCard,
    gapsCard,
    peopleGapsCard,
    riskCard,
  ],
});

export { operatingModelTranslationRef } from './translation';
