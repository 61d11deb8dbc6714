/**
 * Gaps of the operating model in the Backstage search.
 *
 * @packageDocumentation
 */
export { searchModuleOperatingModel as default } from './module';
