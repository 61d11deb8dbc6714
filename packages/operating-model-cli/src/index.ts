/**
 * What rules of an organisation's own are written with: `opmodel lint --rules ./our-rules.mjs`.
 *
 * @packageDocumentation
 */
export {
  advice,
  defineRule,
  newEntity,
  patchOf,
} from '@onemap/plugin-operating-model-common';
