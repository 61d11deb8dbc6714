export { ObligationsTab } from './ObligationsTab';
