/**
 * Relations of the operating model in the catalog graph, to be added to an app by hand: it replaces
 * the graph's own list.
 *
 * @packageDocumentation
 */
export { graphRelationsModule } from './modules/graphRelationsModule';
export { knownRelationPairs, knownRelations } from './modules/relations';
