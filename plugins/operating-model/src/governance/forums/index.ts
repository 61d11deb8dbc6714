export { ForumsTab } from './ForumsTab';
