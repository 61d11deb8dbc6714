// What an evaluation of everything goes through, from the catalog's answers to the findings in the database.
export { CatalogClient } from '@backstage/catalog-client';
export {
  BUILT_IN_RULES,
  configureRules,
  evaluateRules,
  ModelGraph,
} from '@onemap/plugin-operating-model-common';
export { CatalogMirror } from '../../plugins/operating-model-backend/src/catalog/CatalogMirror';
export { HttpCatalogReader } from '../../plugins/operating-model-backend/src/catalog/HttpCatalogReader';
export { DatabaseFindingsStore } from '../../plugins/operating-model-backend/src/database/DatabaseFindingsStore';
export { judge } from '../../plugins/operating-model-backend/src/evaluation/judge';
