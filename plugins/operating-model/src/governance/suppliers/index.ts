export { SuppliersTab } from './SuppliersTab';
