import type { KeyedText } from '../text/KeyedText';
import type { AnyRule, Data, Gap } from './defineRule';
import { tell, type Told } from './messages';
import type { Advice, Remedy } from './remedy';

/** The lines that remedies of a rule begin with. */
type RemedyTexts = Pick<AnyRule, 'id' | 'remedies'>;

/** A remedy as a finding has it: English, with its comment lines for other languages where each has a key. */
export function tellRemedy(
  rule: RemedyTexts,
  remedy: Gap['remedy'],
  data: Data,
): { english: string; texts?: KeyedText[] } {
  if (typeof remedy === 'string') return { english: remedy };
  const documents = asList(remedy).map(({ advice, yaml }) => ({
    lines: advice.map(each => tellAdvice(rule, each, data)),
    yaml,
  }));
  const lines = documents.flatMap(document => document.lines);
  const texts = lines.flatMap(({ text }) => text ?? []);
  return {
    english: documents
      .map(
        document => `${document.lines.map(comment).join('')}${document.yaml}`,
      )
      .join('---\n'),
    ...(texts.length === lines.length ? { texts } : {}),
  };
}

function tellAdvice(
  { id, remedies = {} }: RemedyTexts,
  advice: Advice,
  data: Data,
): Partial<Told> & { english: string } {
  const { name, data: own } =
    typeof advice === 'string' ? { name: advice, data } : advice;
  return Object.hasOwn(remedies, name)
    ? tell(`remedy.${id}.${name}`, remedies[name], own)
    : { english: name };
}

function comment({ english }: { english: string }): string {
  return english
    .split('\n')
    .map(line => `# ${line}\n`)
    .join('');
}

function asList(remedy: Remedy | readonly Remedy[]): readonly Remedy[] {
  // Array.isArray does not narrow a readonly array.
  return Array.isArray(remedy) ? remedy : [remedy as Remedy];
}
