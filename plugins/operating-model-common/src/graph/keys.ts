import type { KindName } from '../kinds';

/** Key of every entity. */
export const EVERYTHING = 'everything';

/** Key of which namespaces there are. */
export const NAMESPACES = 'namespaces';

/** Key of the entities of a kind, as it is written. */
export function ofKind(kind: string): string {
  return `kind ${kind}`;
}

/** Key of which entities there are whose references have a stem; see `stemsOf`. */
export function ofStem(stem: string): string {
  return `stem ${stem}`;
}

/** Key of the outlines of all services; see `ModelGraph.outlineOf`. */
export const OUTLINES = 'outlines';

/** Key of the entities of a scoped kind that name no service, and of suppliers with a duty for all. */
export function forAll(kind: KindName): string {
  return `${kind} for all`;
}

/** Key of the processes of a type. */
export function processesOfType(type: string): string {
  return `processes ${type}`;
}

/** Key of what decides a class of decision. */
export function decidesOn(decision: string): string {
  return `decides ${decision}`;
}

/** Key of the services that name an obligation. */
export function fallingUnder(obligation: string): string {
  return `obligation ${obligation}`;
}

/** Key of the decision rights that say to whom a forum, group or user escalates. */
export function escalatesFrom(ref: string): string {
  return `escalates from ${ref}`;
}

/** Key of what decides a class of decision for a service that it names. */
export function decidesFor(decision: string, service: string): string {
  return `decides for ${service} ${decision}`;
}

/** Key of what a forum decides, and where. */
export function decidedBy(forum: string): string {
  return `decided by ${forum}`;
}
