/**
 * Icons of the kinds in the catalog, to be added to an app by hand: it replaces the catalog's entity
 * presentation.
 *
 * @packageDocumentation
 */
export { kindIcons } from './modules/kindIcons';
export { kindIconsModule } from './modules/kindIconsModule';
