/**
 * The kinds as a catalog model layer. Opt-in, and fragile: read the README first.
 *
 * @packageDocumentation
 */
export { operatingModelLayer } from './model/operatingModelLayer';
