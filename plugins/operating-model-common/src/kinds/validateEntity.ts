import type { ErrorObject, ValidateFunction } from 'ajv';
import { KIND_NAMES } from './index';
import type { EntityLike } from './entity';
import { API_VERSION } from './schema';
import { describeError, type SchemaError } from './schemaErrors';
import { nearest } from '../text/nearest';
import { validatorOf } from './validatorOf';

const API_GROUP = 'operating-model.io/';

/**
 * Every error of a document at once, sorted by path. An entity of another API group has none: its
 * own kind's schema speaks of it. An unknown field has the code `unknown-field`; all other codes
 * mean that the document takes no part in the model.
 *
 * @param document - what stood in the file, of whatever shape
 */
export function validateEntity(document: unknown): SchemaError[] {
  if (!isOurs(document)) return [];
  const validate = validatorFor(document);
  if (!validate) return [unknownKindOrVersion(document)];
  if (validate(document)) return [];
  const seen = new Map<string, SchemaError>();
  for (const error of validate.errors ?? []) {
    if (isSaidByItsWords(error)) continue;
    const described = describeError(error, document);
    const key = `${described.path}\n${described.code}`;
    if (!seen.has(key)) seen.set(key, described);
  }
  return [...seen.values()].sort(byPath);
}

/** Whether a document claims to be of the operating-model language, well-formed or not. */
export function isOurs(
  document: unknown,
): document is EntityLike & Record<string, unknown> {
  const apiVersion = (document as { apiVersion?: unknown } | null)?.apiVersion;
  return typeof apiVersion === 'string' && apiVersion.startsWith(API_GROUP);
}

/** Whether an error is a non-blocking one: an unknown field, which is a typo and not a malformed value. */
export function isWarning(error: SchemaError): boolean {
  return error.code === 'unknown-field';
}

/** Whether a value of a wrong type stands for one of a few words: that it is none of them says it all. */
function isSaidByItsWords({ keyword, parentSchema }: ErrorObject): boolean {
  return keyword === 'type' && parentSchema?.enum !== undefined;
}

function validatorFor(document: EntityLike): ValidateFunction | undefined {
  const kind = KIND_NAMES.find(name => name === document.kind);
  if (!kind || document.apiVersion !== API_VERSION) return undefined;
  return validatorOf(kind);
}

function unknownKindOrVersion(document: EntityLike): SchemaError {
  if (document.apiVersion !== API_VERSION) {
    return {
      path: 'apiVersion',
      code: 'unknown-version',
      message: `\`${document.apiVersion}\` is not a version of the language. Write \`${API_VERSION}\`.`,
    };
  }
  if (document.kind === undefined || document.kind === null) {
    return {
      path: 'kind',
      code: 'required',
      message: `\`kind\` is missing. Write one of ${KIND_NAMES.join(', ')}.`,
    };
  }
  const kind = String(document.kind);
  const close = nearest(kind, KIND_NAMES);
  return {
    path: 'kind',
    code: 'unknown-kind',
    message: `\`${kind}\` is not a kind of ${API_VERSION}. ${close ? `Did you mean \`${close}\`?` : `Write one of ${KIND_NAMES.join(', ')}.`}`,
  };
}

function byPath(a: SchemaError, b: SchemaError): number {
  if (a.path === b.path) return a.code < b.code ? -1 : 1;
  return a.path < b.path ? -1 : 1;
}
