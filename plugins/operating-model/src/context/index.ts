export { EntityContextCard } from './EntityContextCard';
