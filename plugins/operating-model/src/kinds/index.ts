export { EntityRelationsInModelCard } from './EntityRelationsInModelCard';
export { ForumCard } from './ForumCard';
export { SupplierCard } from './SupplierCard';
