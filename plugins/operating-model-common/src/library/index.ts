/** The activity library: practices of USM, ITIL, COBIT and IT4IT, and which process draws on which. */
import { nearest } from '../text/nearest';
import type { USM_PROCESSES } from '../vocabulary';
import { CROSSWALK, LIBRARIES } from './library.generated';
import type { CrosswalkEntry, Practice } from './Library';

export { CROSSWALK, LIBRARIES } from './library.generated';
export {
  crosswalkSchema,
  librarySchema,
  type CrosswalkEntry,
  type Library,
  type Practice,
} from './Library';

const practices: ReadonlyMap<string, Practice> = new Map(
  LIBRARIES.flatMap(library =>
    library.practices.map(practice => [practice.id, practice] as const),
  ),
);

/** The practice with an id such as `itil4:incident-management`. */
export function practiceNamed(id: string): Practice | undefined {
  return practices.get(id);
}

/** The name of every practice by its id, for showing and for completion. */
export function namesOfPractices(): ReadonlyMap<string, string> {
  return new Map([...practices.values()].map(({ id, name }) => [id, name]));
}

/** What is known of a practice id. */
export type PracticeCheck =
  | { status: 'known'; practice: Practice }
  /** Not in the library that it names: `nearest` is what was most likely meant. */
  | { status: 'unknown'; nearest: string | undefined }
  /** Of a library that the product does not know, such as an organisation's own. */
  | { status: 'other-library' };

/** Looks up a practice id as written in a Process. */
export function checkPractice(id: string): PracticeCheck {
  const practice = practices.get(id);
  if (practice) return { status: 'known', practice };
  const close = nearest(id, [...practices.keys()]);
  const prefix = id.slice(0, Math.max(id.indexOf(':'), 0));
  const isOurs = LIBRARIES.some(library => library.id === prefix);
  return close || isOurs || !prefix
    ? { status: 'unknown', nearest: close }
    : { status: 'other-library' };
}

/** What a process of a type usually draws on; undefined for a type that is not known. */
export function crosswalkOf(processType: string): CrosswalkEntry | undefined {
  return CROSSWALK.find(entry => entry.type === processType);
}

/** The USM process that a process of a type mainly is; undefined for a type that is not known. */
export function usmOf(
  processType: string,
): (typeof USM_PROCESSES)[number] | undefined {
  return crosswalkOf(processType)?.usm[0];
}
