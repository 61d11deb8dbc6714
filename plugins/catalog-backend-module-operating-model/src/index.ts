/**
 * The kinds of the operating model in the Backstage catalog.
 *
 * @packageDocumentation
 */
export { catalogModuleOperatingModel as default } from './module';
export { OperatingModelProcessor } from './OperatingModelProcessor';
export { HINT_STATUS, UNKNOWN_FIELD_STATUS } from './withWarnings';
