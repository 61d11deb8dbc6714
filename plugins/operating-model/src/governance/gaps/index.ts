export { GapsTab } from './GapsTab';
export { GapPage } from './GapPage';
