import { listOf } from '../text/list';
import type { Named } from './defineRule';

type Data = Record<string, Named | readonly Named[]>;

/** Fills the `{{placeholders}}` of a message; entities are named by title, lists in words. */
export function renderMessage(template: string, data: Data): string {
  return template.replace(/\{\{(\w+)\}\}/g, (placeholder, key) =>
    key in data ? listOf(asList(data[key]).map(nameOf)) : placeholder,
  );
}

/** The entities that a message names, as full references, without the given ones. */
export function mentionsOf(
  data: Data | undefined,
  except: readonly string[],
): string[] {
  const named = Object.values(data ?? {})
    .flatMap(asList)
    .flatMap(each => (typeof each === 'string' ? [] : each.ref));
  return [...new Set(named)].filter(ref => !except.includes(ref)).sort();
}

function asList(value: Named | readonly Named[]): readonly Named[] {
  // Array.isArray does not narrow a readonly array.
  return Array.isArray(value) ? value : [value as Named];
}

function nameOf(named: Named): string {
  if (typeof named === 'string') return named;
  if ('title' in named) return named.title;
  return named.target?.title ?? named.ref;
}
