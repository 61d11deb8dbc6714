import type { JsonObject, JsonValue } from '@backstage/types';
import { ENTITY_REF_PATTERN } from '@onemap/plugin-operating-model-common';

// The catalog's Ajv knows no formats and runs strict, so what it does not know has to go; unknown fields
// pass, as they do in the processor.
const LEFT_OUT = ['format', 'examples', 'additionalProperties'];

/** A schema of the language in the words that a catalog model layer may use. */
export function layerSchema(schema: object): JsonObject {
  const { entityRef, ...rest } = plainJson(schema);
  const kept = Object.entries(rest).filter(([key]) => !LEFT_OUT.includes(key));
  return Object.fromEntries([
    ...kept.map(([key, value]) => [key, translated(key, value)]),
    ...(isReference(entityRef) ? [['pattern', ENTITY_REF_PATTERN]] : []),
  ]);
}

function translated(key: string, value: JsonValue | undefined) {
  if (key === 'items') return layerSchema(value as JsonObject); // A JSON Schema of our own.
  if (key !== 'properties') return value;
  return Object.fromEntries(
    Object.entries(value as JsonObject).map(([name, field]) => [
      name,
      layerSchema(field as JsonObject),
    ]),
  );
}

/** A field that takes a plain word as well cannot be held to the pattern of references. */
function isReference(rule: JsonValue | undefined): boolean {
  return typeof rule === 'object' && rule !== null && !('orWord' in rule);
}

function plainJson(schema: object): JsonObject {
  // TypeBox keeps its own marks under symbols, which JSON leaves behind.
  return JSON.parse(JSON.stringify(schema));
}
