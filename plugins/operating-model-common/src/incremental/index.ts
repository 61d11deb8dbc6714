export {
  IncrementalEvaluation,
  type EvaluatedWith,
  type EvaluationStep,
  type IncrementalOptions,
  type ModelChanges,
} from './IncrementalEvaluation';
export type { SignOffs } from './signOffs';
