export { EntityOperatingModelContent } from './EntityOperatingModelContent';
