/**
 * The operating-model language and what is computed from it: kinds, the model graph, gap rules, the
 * canvas and the litmus test. Pure: data in, data out.
 *
 * @packageDocumentation
 */
export * from './vocabulary';
export * from './kinds';
export * from './kinds/relations';
export {
  API_VERSION,
  ANNOTATION_PREFIX,
  ASSIGNMENT_GROUPS_ANNOTATION,
  DISCIPLINE_ANNOTATION,
  ENVIRONMENTS_ANNOTATION,
  type EntityRefRule,
  type EntityRefText,
  type WordOrRefText,
} from './kinds/schema';
export type { EntityLike } from './kinds/entity';
export * from './kinds/entityRef';
export type { KindDefinition } from './kinds/defineKind';
export type { SchemaError } from './kinds/schemaErrors';
export { isOurs, isWarning, validateEntity } from './kinds/validateEntity';
export { isCadence, ON_DEMAND } from './kinds/formats';
export { isRecurrenceRule } from './kinds/recurrenceRule';
export * from './graph/declaredRelations';
export * from './graph/ModelEntity';
export { ModelGraph, type ModelGraphOptions } from './graph/ModelGraph';
export * from './graph/boxes';
export * from './graph/decisions';
export * from './graph/forumPairs';
export * from './graph/membership';
export * from './graph/scope';
export * from './graph/serviceIndex';
export * from './graph/services';
export * from './graph/stages';
export * from './graph/steps';
export * from './graph/suppliers';
export * from './findings/Finding';
export * from './findings/fingerprint';
export * from './findings/waivers';
export * from './rules/configuration';
export * from './rules/defineRule';
export * from './rules/evaluateRules';
export * from './rules/inputs';
export * from './incremental';
export * from './rules/remedy';
export { BUILT_IN_RULES } from './rules';
export { RULE_PAGES } from './rules/pages.generated';
export * from './canvas/CanvasModel';
export {
  computeCanvas,
  summaryOf,
  summaryOfReference,
} from './canvas/computeCanvas';
export * from './canvas/restrictCanvas';
export * from './litmus/computeLitmus';
export * from './text/list';
export * from './text/KeyedText';
export * from './text/sayValue';
export * from './text/phrases';
export * from './text/reasons';
export { inEnglish } from './text/english';
export { nearest } from './text/nearest';
export { EXAMPLES } from './kinds/examples.generated';
export {
  publishedSchema,
  publishedSchemaOfAll,
  type JsonSchema,
} from './kinds/publishedSchema';
export { type OwnWords } from './kinds/ownWords';
export * from './hints/hintsFor';
export * from './packs';
export * from './library';
export * from './attestation/changesSince';
export * from './attestation/signedModel';
export * from './api/events';
export * from './api/types';
export type * from './api/canvas/CompactCanvas';
export { compactCanvas } from './api/canvas/compact';
export { expandCanvas } from './api/canvas/expand';
export * from './api/client';
export * from './api/permissions';
export * from './views';
