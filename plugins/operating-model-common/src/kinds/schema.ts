import { Type, type Static, type TSchema } from '@sinclair/typebox';
import type { RelationType } from './relations';

/** The API version of all eight kinds. */
export const API_VERSION = 'operating-model.io/v1alpha1';

/** Prefix of the language's annotations and labels. */
export const ANNOTATION_PREFIX = 'operating-model.io/';

/** Annotation on any entity outside the language: comma-separated environments that it belongs to. */
export const ENVIRONMENTS_ANNOTATION = 'operating-model.io/environments';

/** Annotation on any entity outside the language: the discipline that it belongs to. */
export const DISCIPLINE_ANNOTATION = 'operating-model.io/discipline';

/** Annotation on a Group: comma-separated names that the ITSM tool's assignment groups have for it. */
export const ASSIGNMENT_GROUPS_ANNOTATION =
  'operating-model.io/assignment-groups';

declare const entityRefBrand: unique symbol;

/**
 * An entity reference as written in YAML: `[kind:][namespace/]name`. Branded, so that the resolved
 * form of a spec (see `Resolved`) can be derived from the schema's type.
 */
export type EntityRefText = string & { readonly [entityRefBrand]: true };

declare const wordOrRefBrand: unique symbol;

/** A plain word, or an entity reference if it holds `:` or `/`. */
export type WordOrRefText = string & { readonly [wordOrRefBrand]: true };

/** What a reference field may point at, and which relation it declares. Kept in the schema itself. */
export interface EntityRefRule {
  /** Kinds that the field allows; the first is the default. Empty: any kind, which must be written. */
  kinds: string[];
  /** The relation that the field declares, if any. */
  relation?: RelationType;
  /** True where the relation runs from the target to the entity that holds the field. */
  reversed?: boolean;
  /** True where the text is a reference only if it holds `:` or `/`, else a plain word. */
  orWord?: boolean;
}

type FieldOptions = { relation?: RelationType; reversed?: boolean };

/** A field that points at an entity of one of `kinds`; the first kind is the default. */
export function ref(
  kinds: string[],
  description: string,
  options: FieldOptions = {},
) {
  return Type.Unsafe<EntityRefText>({
    type: 'string',
    description: kinds.length
      ? `${description} Reference to a ${kinds.join(' or ')}.`
      : description,
    entityRef: { kinds, ...options } satisfies EntityRefRule,
  });
}

/** A list of {@link ref}. */
export function refs(
  kinds: string[],
  description: string,
  options: FieldOptions = {},
) {
  return Type.Array(ref(kinds, description, options), { description });
}

/** A list of words or references: a reference is what holds `:` or `/`. */
export function wordsOrRefs(
  known: readonly string[],
  kinds: string[],
  description: string,
) {
  return Type.Array(
    Type.Unsafe<WordOrRefText>({
      type: 'string',
      minLength: 1,
      description,
      examples: [...known],
      entityRef: { kinds, orWord: true } satisfies EntityRefRule,
    }),
    { description },
  );
}

/** A word of an open set: the known words are offered for completion, any other is allowed. */
export function word(description: string, known: readonly string[] = []) {
  return Type.String({
    minLength: 1,
    description,
    ...(known.length ? { examples: [...known] } : {}),
  });
}

/** A list of {@link word}. */
export function words(description: string, known: readonly string[] = []) {
  return Type.Array(word(description, known), { description });
}

/** One of a closed set. */
export function oneOf<T extends readonly string[]>(
  values: T,
  description: string,
) {
  return Type.Unsafe<T[number]>({
    type: 'string',
    enum: [...values],
    description,
  });
}

/** A calendar day, `YYYY-MM-DD`. */
export function date(description: string) {
  return Type.String({
    format: 'date',
    description,
    examples: ['2027-06-30'],
  });
}

/** An ISO 8601 duration such as `PT4H` or `P1Y`. */
export function duration(description: string) {
  return Type.String({
    format: 'duration',
    description,
    examples: ['PT4H', 'P1D', 'P1Y'],
  });
}

/** An object that allows only the given fields. */
export function object<T extends Record<string, TSchema>>(
  properties: T,
  description?: string,
) {
  return Type.Object(properties, {
    additionalProperties: false,
    ...(description ? { description } : {}),
  });
}

/** Shorthand for an optional field. */
export const optional = Type.Optional;

/** A list with a description. */
export function list<T extends TSchema>(items: T, description: string) {
  return Type.Array(items, { description });
}

export { Type, type Static, type TSchema };
