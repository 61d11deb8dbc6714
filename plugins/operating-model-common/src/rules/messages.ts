import { fillTemplate, inEnglish } from '../text/english';
import type { KeyedText, TextValue } from '../text/KeyedText';
import type { Data, Named } from './defineRule';

/** A sentence in English, and what other languages make it from. */
export interface Told {
  english: string;
  text: KeyedText;
}

/** Fills the `{{placeholders}}` of a template; entities are named by title, lists in words. */
export function tell(key: string, template: string, data: Data): Told {
  const values: Record<string, TextValue> = {};
  const english = fillTemplate(template, name => {
    if (!(name in data)) return undefined;
    values[name] = valueOf(data[name]);
    return inEnglish(values[name]);
  });
  return { english, text: { key, values } };
}

/** The entities that a message names, as full references, without the given ones. */
export function mentionsOf(
  data: Data | undefined,
  except: readonly string[],
): string[] {
  const named = Object.values(data ?? {})
    .flatMap(asList)
    .flatMap(each =>
      typeof each === 'object' && 'ref' in each ? each.ref : [],
    );
  return [...new Set(named)].filter(ref => !except.includes(ref)).sort();
}

function asList(value: Named | readonly Named[]): readonly Named[] {
  // Array.isArray does not narrow a readonly array.
  return Array.isArray(value) ? value : [value as Named];
}

function valueOf(value: Named | readonly Named[]): TextValue {
  return Array.isArray(value) ? value.map(nameOf) : nameOf(value as Named); // As in asList.
}

function nameOf(named: Named): TextValue {
  if (typeof named === 'string' || !('ref' in named)) return named;
  if ('title' in named) return named.title;
  return named.target?.title ?? named.ref;
}
