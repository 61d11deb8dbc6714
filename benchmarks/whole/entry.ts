// What an evaluation of everything goes through, from the catalog's answers to the findings.
export { CatalogClient } from '@backstage/catalog-client';
export {
  BUILT_IN_RULES,
  configureRules,
  evaluateRules,
  ModelGraph,
} from '@onemap/plugin-operating-model-common';
export { CatalogMirror } from '../../plugins/operating-model-backend/src/catalog/CatalogMirror';
export { HttpCatalogReader } from '../../plugins/operating-model-backend/src/catalog/HttpCatalogReader';
