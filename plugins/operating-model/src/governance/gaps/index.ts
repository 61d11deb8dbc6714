export { GapsTab } from './GapsTab';
