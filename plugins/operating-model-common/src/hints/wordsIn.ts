/** A word that stands in a field of an open set. */
export interface OpenWord {
  path: string;
  word: string;
  /** The words that the schema of the field gives. */
  examples: readonly string[];
}

interface SchemaNode {
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  examples?: readonly string[];
  format?: string;
}

/** Every word of a value that its schema takes from an open set. What does not fit the schema is passed over. */
export function* wordsIn(
  value: unknown,
  { properties, items, examples, format }: SchemaNode,
  path: string,
): Iterable<OpenWord> {
  if (typeof value === 'string') {
    if (examples && !format) yield { path, word: value, examples };
  } else if (Array.isArray(value)) {
    if (!items) return;
    for (const [index, each] of value.entries()) {
      yield* wordsIn(each, items, `${path}[${index}]`);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) {
      const property = properties?.[name];
      if (property) yield* wordsIn(each, property, `${path}.${name}`);
    }
  }
}
