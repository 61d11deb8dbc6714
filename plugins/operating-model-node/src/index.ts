/**
 * Extension points for backend modules of the operating model plugin.
 *
 * @packageDocumentation
 */
export {
  operatingModelRulesExtensionPoint,
  type OperatingModelRulesExtensionPoint,
} from './rulesExtensionPoint';
