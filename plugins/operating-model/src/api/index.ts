export * from './OperatingModelApi';
export { OperatingModelClient } from './OperatingModelClient';
export { OperatingModelError } from './OperatingModelError';
