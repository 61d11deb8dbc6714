/**
 * The operating model in the portal, for apps on the legacy frontend system. Apps on the new one take
 * the default export of `./alpha`.
 *
 * @packageDocumentation
 */
export {
  EntityControlCard,
  EntityDecisionRightCard,
  EntityForumCard,
  EntityGapsCard,
  EntityOperatingModelContent,
  EntityOwnershipAndDecisionsCard,
  EntityProcessCard,
  EntityRelationsInModelCard,
  EntityRiskCard,
  EntitySupplierCard,
  OperatingModelGovernancePage,
  OperatingModelOnePage,
  operatingModelPlugin,
} from './plugin';
export { operatingModelApiRef, type OperatingModelApi } from './api';
export { operatingModelTranslationRef } from './translation';
