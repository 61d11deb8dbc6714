export { ProcessesTab } from './ProcessesTab';
