export { ContentFirstLayout } from './ContentFirstLayout';
