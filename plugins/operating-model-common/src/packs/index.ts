/** Obligation packs: laws and standards as data, and what of them a model covers. */
export type { Condition, Pack, Requirement } from './Pack';
export { packSchema } from './Pack';
export { BUILT_IN_PACKS } from './packs.generated';
export { readPack, validatePack, type ReadPack } from './validatePack';
export {
  mergePacks,
  packNamed,
  requirementNamed,
  type MergedPacks,
} from './mergePacks';
export {
  coverageOf,
  whatWouldMeet,
  type RequirementCoverage,
} from './coverage';
export type { Proof } from './conditions';
