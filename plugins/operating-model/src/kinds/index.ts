export { ControlCard } from './ControlCard';
export { DecisionRightCard } from './DecisionRightCard';
export { RiskCard } from './RiskCard';
export { GapsCard } from './GapsCard';
export { ProcessCard } from './ProcessCard';
export { EntityRelationsInModelCard } from './EntityRelationsInModelCard';
export { ForumCard } from './ForumCard';
export { SupplierCard } from './SupplierCard';
