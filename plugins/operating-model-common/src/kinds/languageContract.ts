// For tests: the fields and relations of the language, which are public API. Add to them where it serves
// users; never rename or drop one.
import type { KindName } from './index';
import type { RelationType } from './relations';

/** The fields below `spec` in the order of the schema; `*` marks a required one. Every kind also takes `waivers`. */
export const FIELDS: Record<KindName, string> = {
  Service:
    'type* lifecycle criticality owner department system domain environments obligations roles roles[].role* roles[].holder* roles[].environments components dependsOn locations processes forums suppliers information serviceLevels serviceLevels[].name* serviceLevels[].target* serviceLevels[].measuredIn cost cost.centre cost.annual cost.currency cost.record',
  Process:
    'type* discipline owner department usm practices services environments stages stages[].name* stages[].performedBy stages[].environments stages[].forum stages[].decision stages[].information stages[].controls stages[].within controls information standard standard.priorities standard.recordTypes standard.reports basedOn policy policy[].question* policy[].answer*',
  Forum:
    'type* discipline owner chair members cadence startsOn duration convenesWithin decides information escalatesTo services environments',
  DecisionRight:
    'decision* condition decider recommends agrees consulted performs informed information process escalatesTo threshold owner services environments',
  Control:
    'type* discipline owner satisfies definedIn definedIn[].source* definedIn[].reference* definedIn[].url exercisedIn mitigates evidence evidence.frequency evidence.lastTested evidence.record services environments',
  Supplier:
    'type* owner critical contract contract.reference contract.url contract.starts contract.ends contract.noticePeriod responsibilities responsibilities[].services responsibilities[].processes* responsibilities[].role* responsibilities[].environments responsibilities[].layer supportGroups contacts contacts[].purpose* contacts[].channel* contacts[].hours subcontractors',
  Risk: 'category status owner affects likelihood impact treatment controls forum reviewBy',
  InformationObject:
    'type* discipline owner systemOfRecord classification services',
};

/** The fields that declare each relation, with the direction in which it is emitted first. */
export const DECLARED_BY: Record<RelationType, string[]> = {
  ownedBy: [
    'Service → Group, User by owner',
    'Process → User, Group by owner',
    'Forum → Group, User by owner',
    'DecisionRight → Group, User by owner',
    'Control → Group, User by owner',
    'Supplier → Group, User by owner',
    'Risk → User, Group by owner',
    'InformationObject → Group, User by owner',
  ],
  partOf: ['Service → System by system', 'Service → Domain by domain'],
  dependsOn: [
    'Service → Component, System, API by components',
    'Service → Service, Component, Resource by dependsOn',
    'Service → Resource by locations',
  ],
  belongsTo: ['Service → Group by department', 'Process → Group by department'],
  staffedBy: ['Service → Group, User by roles[].holder'],
  follows: [
    'Service → Process by processes',
    'Service → Process by Process services',
  ],
  governedBy: [
    'Service → Forum by forums',
    'Service → Forum by Forum services',
  ],
  suppliedBy: [
    'Service → Supplier by suppliers',
    'Service → Supplier by Supplier responsibilities[].services',
  ],
  usesInformation: [
    'Service → InformationObject by information',
    'Service → InformationObject by serviceLevels[].measuredIn',
    'Service → InformationObject by cost.record',
    'Process → InformationObject by stages[].information',
    'Process → InformationObject by information',
    'Forum → InformationObject by information',
    'DecisionRight → InformationObject by information',
    'Control → InformationObject by evidence.record',
    'Service → InformationObject by InformationObject services',
  ],
  recordedIn: [
    'InformationObject → Component, Resource, API by systemOfRecord',
  ],
  performedBy: ['Process → Group, User, Supplier by stages[].performedBy'],
  convenes: ['Process → Forum by stages[].forum'],
  callsFor: [
    'Process → DecisionRight by stages[].decision',
    'Process → DecisionRight by DecisionRight process',
  ],
  exercises: [
    'Process → Control by stages[].controls',
    'Process → Control by controls',
    'Process → Control by Control exercisedIn',
  ],
  basedOn: ['Process → Process by basedOn'],
  chairedBy: ['Forum → User, Group by chair'],
  attendedBy: ['Forum → Group, User, Supplier by members'],
  escalatesTo: [
    'Forum → Forum by escalatesTo',
    'DecisionRight → Forum, Group, User by escalatesTo',
  ],
  decidedBy: ['DecisionRight → Forum, Group, User by decider'],
  involves: [
    'DecisionRight → Group, User, Forum, Supplier by recommends',
    'DecisionRight → Group, User, Forum, Supplier by agrees',
    'DecisionRight → Group, User, Forum, Supplier by consulted',
    'DecisionRight → Group, User, Forum, Supplier by performs',
    'DecisionRight → Group, User, Forum, Supplier by informed',
  ],
  appliesTo: [
    'DecisionRight → Service by services',
    'Control → Service by services',
  ],
  mitigates: ['Control → Risk by mitigates', 'Control → Risk by Risk controls'],
  affects: ['Risk → Service by affects'],
  reviewedBy: ['Risk → Forum by forum'],
  subcontractsTo: ['Supplier → Supplier by subcontractors'],
};
