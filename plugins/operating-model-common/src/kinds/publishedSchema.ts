import { NAME_PATTERN } from './entityRef';
import { DURATION_PATTERN } from './formats';
import { KIND_NAMES, KINDS, type KindName } from './index';
import { API_VERSION, type EntityRefRule } from './schema';
import { practiceNamed } from '../library';
import { documentSchema } from './documentSchema';
import { knownWords, type OwnWords } from './ownWords';

/** A JSON Schema, draft 7: the draft that editors understand. */
export type JsonSchema = { [keyword: string]: unknown };

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/**
 * The schema of a document of a kind, for editors: what the core checks by functions of its own (references,
 * cadences, durations) is written as patterns, with a message for each. Fields have descriptions and examples.
 */
export function publishedSchema(
  kind: KindName,
  own: OwnWords = {},
): JsonSchema {
  return {
    $schema: DRAFT,
    title: kind,
    description: KINDS[kind].description,
    ...published(documentSchema(kind), own),
  };
}

/** One schema for files of all kinds: the kind of a document says which applies; other entities pass. */
export function publishedSchemaOfAll(own: OwnWords = {}): JsonSchema {
  return {
    $schema: DRAFT,
    title: 'Operating model',
    description: `Entities of ${API_VERSION}, and those of the catalog next to them.`,
    type: 'object',
    properties: {
      apiVersion: {
        type: 'string',
        description: 'The language version, or that of another kind of entity.',
        examples: [API_VERSION, 'backstage.io/v1alpha1'],
      },
      kind: {
        type: 'string',
        description: 'What the entity stands for.',
        examples: [...KIND_NAMES],
      },
    },
    allOf: [
      {
        if: {
          required: ['apiVersion'],
          properties: { apiVersion: { pattern: '^operating-model\\.io/' } },
        },
        then: {
          required: ['kind', 'metadata'],
          properties: {
            apiVersion: { const: API_VERSION },
            kind: { enum: [...KIND_NAMES] },
          },
        },
      },
      ...KIND_NAMES.map(kind => ({
        if: {
          required: ['apiVersion', 'kind'],
          properties: {
            apiVersion: { const: API_VERSION },
            kind: { const: kind },
          },
        },
        then: { $ref: `#/definitions/${kind}` },
      })),
    ],
    definitions: Object.fromEntries(
      KIND_NAMES.map(kind => [kind, published(documentSchema(kind), own)]),
    ),
  };
}

/** A schema of the core as draft 7 says it. */
function published(schema: object, own: OwnWords): JsonSchema {
  const { entityRef, format, examples, ...rest } = schema as {
    entityRef?: EntityRefRule;
    format?: string;
    examples?: readonly string[];
  };
  const result: JsonSchema = {};
  for (const [keyword, value] of Object.entries(rest)) {
    result[keyword] = publishedValue(keyword, value, own);
  }
  if (examples) Object.assign(result, offered(knownWords(examples, own)));
  if (entityRef) Object.assign(result, referencePattern(entityRef));
  if (format) Object.assign(result, FORMATS[format] ?? { format });
  return result;
}

function publishedValue(
  keyword: string,
  value: unknown,
  own: OwnWords,
): unknown {
  if (keyword === 'properties') {
    const properties = Object.entries(value as Record<string, object>);
    return Object.fromEntries(
      properties.map(([name, each]) => [name, published(each, own)]),
    );
  }
  return keyword === 'items' ? published(value as object, own) : value;
}

/** Words that editors offer; a practice with the name that people know it by. */
function offered(words: readonly string[]): JsonSchema {
  const practices = words.map(practiceNamed);
  if (!practices.every(each => each !== undefined)) return { examples: words };
  return {
    anyOf: [
      ...practices.map(({ id, name, meaning }) => ({
        const: id,
        description: `${name}. ${meaning}`,
      })),
      { type: 'string' },
    ],
  };
}

const FORMATS: Record<string, JsonSchema> = {
  date: {
    format: 'date',
    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    patternErrorMessage: 'Write a day as YYYY-MM-DD, such as 2027-06-30.',
  },
  // Draft 7 has no format for durations.
  duration: {
    pattern: DURATION_PATTERN,
    patternErrorMessage:
      'Write an ISO 8601 duration: PT4H (four hours), P1D (a day) or P1Y (a year).',
  },
  cadence: {
    pattern:
      '^(?:on-demand|(?=(?:.*;)?FREQ=(?:SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(?:;|$))[A-Z]+=[^;=]+(?:;[A-Z]+=[^;=]+)*)$',
    patternErrorMessage:
      'Write an RFC 5545 recurrence rule such as FREQ=WEEKLY;BYDAY=TU, or on-demand.',
  },
};

const NAMESPACE_AND_NAME = `(?:${NAME_PATTERN}/)?${NAME_PATTERN}`;

function referencePattern({ kinds, orWord }: EntityRefRule): JsonSchema {
  const kind = kinds.length
    ? `(?:(?:${kinds.map(inAnyCase).join('|')}):)?`
    : '[A-Za-z][A-Za-z0-9]*:';
  const reference = `${kind}${NAMESPACE_AND_NAME}`;
  const name = `${(kinds[0] ?? 'service').toLowerCase()}:default/name`;
  return {
    pattern: orWord ? `^(?:[^:/]+|${reference})$` : `^${reference}$`,
    patternErrorMessage: orWord
      ? `Write a word, or a reference such as ${name}.`
      : `Write a reference to ${kinds.length ? `a ${kinds.join(' or ')}` : 'an entity'}, such as ${name}.`,
  };
}

/** A kind in whatever case: JSON Schema's patterns have no flags. */
function inAnyCase(kind: string): string {
  return kind.replace(
    /[A-Za-z]/g,
    letter => `[${letter.toUpperCase()}${letter.toLowerCase()}]`,
  );
}
