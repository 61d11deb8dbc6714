import { KINDS, type KindName } from '../kinds';
import type { EntityLike } from '../kinds/entity';
import { knownWords, type OwnWords } from '../kinds/ownWords';
import { isOurs } from '../kinds/validateEntity';
import { checkPractice, crosswalkOf, practiceNamed } from '../library';
import { slipOf } from '../text/nearest';
import { wordsIn } from './wordsIn';

/** Something that is allowed and most likely not meant. It never fails a check. */
export interface Hint {
  /** The field, written `spec.stages[0].environments[1]`. */
  path: string;
  /** What is odd, and what to write instead. */
  message: string;
}

/**
 * What is most likely not meant in a valid entity: words that are nearly those of a vocabulary, practices that
 * the activity library does not have, a USM process that hardly goes with the type of the process. In the order
 * of the fields; nothing for entities outside the language.
 *
 * @param own - the organisation's own words, which are known too
 */
export function hintsFor(entity: EntityLike, own: OwnWords = {}): Hint[] {
  if (!isOurs(entity) || !Object.hasOwn(KINDS, entity.kind)) return [];
  const { spec: schema } = KINDS[entity.kind as KindName]; // It is a key, by the line above.
  const words = [...wordsIn(entity.spec, schema, 'spec')];
  return [
    ...words.flatMap(({ path, word, examples }) =>
      hint(path, aboutWord(word, knownWords(examples, own))),
    ),
    ...(entity.kind === 'Process' ? aboutLibrary(entity.spec) : []),
  ];
}

function aboutWord(word: string, known: readonly string[]): string | undefined {
  // Ids such as nis2:21.2.e differ by one letter on purpose.
  if (known.includes(word) || word.includes(':')) return undefined;
  const close = slipOf(word, known);
  return (
    close &&
    `\`${word}\` is not among the known words. Did you mean \`${close}\`?`
  );
}

function aboutLibrary(spec: unknown): Hint[] {
  // The spec of a Process; what is malformed in it is judged by its schema, and passed over here.
  const { type, usm, practices } = (spec ?? {}) as Record<string, unknown>;
  return [
    ...hint('spec.usm', aboutUsm(type, usm)),
    ...(Array.isArray(practices) ? practices : []).flatMap((id, index) =>
      hint(`spec.practices[${index}]`, aboutPractice(id)),
    ),
  ];
}

function aboutUsm(type: unknown, usm: unknown): string | undefined {
  const usual = crosswalkOf(String(type));
  if (usm === undefined || usual?.confidence !== 'high') return undefined;
  if (usual.usm.some(each => each === usm)) return undefined;
  return `A process of type \`${type}\` is usually an instance of \`${usual.usm[0]}\`, not of \`${usm}\`.`;
}

function aboutPractice(id: unknown): string | undefined {
  if (typeof id !== 'string') return undefined;
  const check = checkPractice(id);
  if (check.status !== 'unknown') return undefined;
  const close = practiceNamed(check.nearest ?? '');
  return close
    ? `\`${id}\` is not in the activity library. Did you mean \`${close.id}\` (${close.name})?`
    : `\`${id}\` is not in the activity library. Write an id such as \`itil4:incident-management\`; \`opmodel schema Process\` lists them all.`;
}

function hint(path: string, message: string | undefined): Hint[] {
  return message ? [{ path, message }] : [];
}
