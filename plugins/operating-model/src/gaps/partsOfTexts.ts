import type {
  KeyedText,
  TextValue,
} from '@onemap/plugin-operating-model-common';

/** Everything that texts are made of, themselves included, without the lists around it. */
export function partsOfTexts(values: readonly TextValue[]): TextValue[] {
  return values.flatMap(partsOf);
}

function partsOf(value: TextValue): TextValue[] {
  if (typeof value === 'string') return [value];
  if (isList(value)) return partsOfTexts(value);
  if ('anyOf' in value) return partsOfTexts(value.anyOf);
  if (!('key' in value)) return [value];
  return [value, ...partsOfTexts(valuesOf(value))];
}

function valuesOf({ values = {} }: KeyedText): TextValue[] {
  return Object.values(values);
}

// Array.isArray does not narrow a readonly array.
function isList(value: TextValue): value is readonly TextValue[] {
  return Array.isArray(value);
}
