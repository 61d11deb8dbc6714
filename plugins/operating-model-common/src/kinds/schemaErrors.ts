import type { ErrorObject } from 'ajv';
import { nearest } from '../text/nearest';
import { parseRef } from './entityRef';
import type { EntityRefRule } from './schema';

/** What is wrong with one place of a document. */
export interface SchemaError {
  /** The field, written `spec.stages[0].within`; empty for the document itself. */
  path: string;
  /** Stable name of the kind of mistake; `unknown-field` alone is non-blocking. */
  code:
    | 'required'
    | 'unknown-field'
    | 'type'
    | 'value'
    | 'reference'
    | 'unknown-kind'
    | 'unknown-version';
  /** What is wrong and what to write instead. */
  message: string;
}

/** Says what a JSON Schema error means to the person who wrote the document. */
export function describeError(
  error: ErrorObject,
  document: unknown,
): SchemaError {
  const at = fieldPath(error.instancePath, document);
  switch (error.keyword) {
    case 'required': {
      const field = String(error.params.missingProperty);
      const hint = descriptionOf(error.parentSchema, field);
      return {
        path: join(at, field),
        code: 'required',
        message: `\`${field}\` is missing. Add it${hint ? `: ${lowerFirst(hint)}` : '.'}`,
      };
    }
    case 'additionalProperties':
      return unknownField(error, at);
    case 'type':
      return {
        path: at,
        code: 'type',
        message: `${whatItIs(error.data)}, but must be ${article(String(error.params.type))}.${hintOf(error)}`,
      };
    case 'enum':
      return notInSet(error, at, error.params.allowedValues as string[]);
    case 'entityRef':
      return malformedRef(error, at);
    case 'format':
      return {
        path: at,
        code: 'value',
        message: `${quote(error.data)} is not ${FORMATS[String(error.params.format)]}`,
      };
    default:
      return {
        path: at,
        code: 'value',
        message: `${quote(error.data)} ${limitOf(error)}.${hintOf(error)}`,
      };
  }
}

/** What a value must keep to, in words. */
function limitOf({ keyword, params, message }: ErrorObject): string {
  switch (keyword) {
    case 'maximum':
      return `is too high: at most ${params.limit}`;
    case 'minimum':
      return `is too low: at least ${params.limit}`;
    case 'minLength':
      return 'is not allowed';
    case 'maxLength':
      return `is too long: at most ${params.limit} characters`;
    case 'pattern':
      return 'is not well-formed';
    default:
      return message ?? 'is not allowed';
  }
}

const FORMATS: Record<string, string> = {
  date: 'a day of the calendar. Write it as YYYY-MM-DD, such as 2027-06-30.',
  duration:
    'an ISO 8601 duration. Write it as PT4H (four hours), P1D (a day) or P1Y (a year).',
  cadence:
    'an RFC 5545 recurrence rule. Write it as FREQ=WEEKLY;BYDAY=TU, or on-demand.',
};

const MERGE_KEY = '<<';

function unknownField(error: ErrorObject, at: string): SchemaError {
  const field = String(error.params.additionalProperty);
  const known = Object.keys(propertiesOf(error.parentSchema));
  const close = nearest(field, known);
  if (field === MERGE_KEY) {
    return {
      path: join(at, field),
      code: 'unknown-field',
      message: `\`${MERGE_KEY}\` merges nothing: the catalog reads YAML 1.2, which has no merge keys. Write the fields out.`,
    };
  }
  return {
    path: join(at, field),
    code: 'unknown-field',
    message: close
      ? `\`${field}\` is not a field here. Did you mean \`${close}\`?`
      : `\`${field}\` is not a field here. Known fields: ${known.join(', ')}.`,
  };
}

function notInSet(
  error: ErrorObject,
  at: string,
  allowed: string[],
): SchemaError {
  const close =
    typeof error.data === 'string' ? nearest(error.data, allowed) : undefined;
  return {
    path: at,
    code: 'value',
    message: `${quote(error.data)} is not one of ${allowed.join(', ')}.${close ? ` Did you mean \`${close}\`?` : ''}`,
  };
}

function malformedRef(error: ErrorObject, at: string): SchemaError {
  // The keyword's own schema is the rule that the field was declared with.
  const rule = error.schema as EntityRefRule;
  const text = String(error.data);
  const parts = parseRef(text);
  const kinds = rule.kinds.join(' or ');
  if (!parts) {
    return {
      path: at,
      code: 'reference',
      message: `${quote(text)} is not an entity reference. Write [kind:][namespace/]name, such as ${exampleRef(rule)}.`,
    };
  }
  return {
    path: at,
    code: 'reference',
    message: rule.kinds.length
      ? `${quote(text)} is a ${parts.kind}, but this refers to a ${kinds}. Write ${exampleRef(rule, parts.name)}.`
      : `${quote(text)} does not say its kind. Write it out, such as service:${parts.name}.`,
  };
}

function exampleRef(rule: EntityRefRule, name = 'name'): string {
  const kind = (rule.kinds[0] ?? 'service').toLowerCase();
  return `${kind}:default/${name}`;
}

/** `/spec/stages/0/within` as `spec.stages[0].within`. */
function fieldPath(pointer: string, document: unknown): string {
  let path = '';
  let value = document;
  for (const raw of pointer.split('/').slice(1)) {
    const key = raw.replace(/~1/g, '/').replace(/~0/g, '~');
    path = Array.isArray(value) ? `${path}[${key}]` : join(path, key);
    value = (value as Record<string, unknown> | undefined)?.[key];
  }
  return path;
}

function join(path: string, field: string): string {
  return path ? `${path}.${field}` : field;
}

function propertiesOf(
  schema: unknown,
): Record<string, { description?: string }> {
  return (
    (schema as { properties?: Record<string, { description?: string }> })
      ?.properties ?? {}
  );
}

function descriptionOf(schema: unknown, field: string): string | undefined {
  return propertiesOf(schema)[field]?.description;
}

function hintOf(error: ErrorObject): string {
  const description = (error.parentSchema as { description?: string })
    ?.description;
  return description ? ` ${description}` : '';
}

function quote(value: unknown): string {
  if (value === null || value === '') return 'An empty value';
  if (Array.isArray(value)) return 'A list';
  if (typeof value === 'object') return 'A group of fields';
  const text = String(value);
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}

function whatItIs(value: unknown): string {
  if (value === null) return 'This is empty';
  if (Array.isArray(value)) return 'This is a list';
  if (typeof value === 'object') return 'This is a group of fields';
  return `${quote(value)} is ${article(typeof value)}`;
}

function article(type: string): string {
  const names: Record<string, string> = {
    string: 'text',
    object: 'a group of fields',
    array: 'a list',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
  };
  return names[type] ?? type;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
