export { RejectedTab } from './RejectedTab';
