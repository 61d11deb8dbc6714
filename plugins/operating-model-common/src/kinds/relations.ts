/**
 * Every relation of the language, with its inverse (model.md, "Relations").
 *
 * Naming, so that a relation reads as an English sentence in both directions:
 * 1. the name is a verb or participle phrase: "Service follows Process";
 * 2. the direction given here is the one that is emitted first; the inverse is emitted with it;
 * 3. `memberOf`/`hasMember` are never used: in Backstage they grant ownership.
 */
export const RELATIONS = {
  ownedBy: 'ownerOf',
  partOf: 'hasPart',
  dependsOn: 'dependencyOf',
  belongsTo: 'includes',
  staffedBy: 'staffs',
  follows: 'followedBy',
  governedBy: 'governs',
  suppliedBy: 'supplies',
  usesInformation: 'informationUsedBy',
  recordedIn: 'recordOf',
  performedBy: 'performs',
  convenes: 'convenedBy',
  callsFor: 'calledForBy',
  exercises: 'exercisedIn',
  basedOn: 'templateFor',
  chairedBy: 'chairs',
  attendedBy: 'attends',
  escalatesTo: 'escalationFor',
  decidedBy: 'decides',
  involves: 'involvedIn',
  appliesTo: 'subjectTo',
  mitigates: 'mitigatedBy',
  affects: 'affectedBy',
  reviewedBy: 'reviews',
  subcontractsTo: 'subcontractorOf',
} as const;

/** The name of a relation in the direction that it is declared in. */
export type RelationType = keyof typeof RELATIONS;
