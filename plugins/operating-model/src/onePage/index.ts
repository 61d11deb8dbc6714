export { OnePage } from './OnePage';
