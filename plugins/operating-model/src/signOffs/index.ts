export { SignOffPanel } from './SignOffPanel';
