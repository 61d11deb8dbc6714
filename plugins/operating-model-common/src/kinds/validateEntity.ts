import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { kindOfRef, parseRef, resolveRef } from '../graph/entityRef';
import { KINDS, KIND_NAMES, type KindName } from './index';
import type { EntityLike } from './entity';
import { isCadence } from './formats';
import { metadataSchema } from './metadata';
import { API_VERSION, type EntityRefRule } from './schema';
import { describeError, type SchemaError } from './schemaErrors';
import { nearest } from '../text/nearest';

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

/** Whether a reference points at a kind that the field does not allow, or is malformed. */
export function checkRef(rule: EntityRefRule, text: string): boolean {
  if (rule.orWord && !/[:/]/.test(text)) return text.length > 0;
  if (!parseRef(text)) return false;
  const resolved = resolveRef(text, rule.kinds[0], 'default');
  if (!resolved) return false;
  return (
    rule.kinds.length === 0 ||
    rule.kinds.some(kind => kind.toLowerCase() === kindOfRef(resolved))
  );
}

const validators = new Map<KindName, ValidateFunction>();
let ajv: Ajv | undefined;

function validatorFor(document: EntityLike): ValidateFunction | undefined {
  const kind = KIND_NAMES.find(name => name === document.kind);
  if (!kind || document.apiVersion !== API_VERSION) return undefined;
  let validator = validators.get(kind);
  if (!validator) {
    ajv ??= createAjv();
    validator = ajv.compile(documentSchema(kind));
    validators.set(kind, validator);
  }
  return validator;
}

function createAjv() {
  const instance = new Ajv({
    allErrors: true,
    verbose: true,
    strict: true,
    // The schemas are our own and tested; compiling the schema of schemas takes longer than all of them.
    meta: false,
    validateSchema: false,
  });
  addFormats(instance, { mode: 'full', formats: ['date', 'duration'] });
  instance.addFormat('cadence', isCadence);
  instance.addKeyword({
    keyword: 'entityRef',
    type: 'string',
    schemaType: 'object',
    validate: checkRef,
    errors: false,
  });
  return instance;
}

/** The schema of a whole document of a kind. Root properties other than these belong to the catalog. */
export function documentSchema(kind: KindName) {
  const definition = KINDS[kind];
  return {
    type: 'object',
    required: [
      'apiVersion',
      'kind',
      'metadata',
      ...(definition.specOptional ? [] : ['spec']),
    ],
    properties: {
      apiVersion: { const: API_VERSION, description: 'The language version.' },
      kind: { const: kind, description: definition.description },
      metadata: metadataSchema,
      spec: definition.spec,
    },
  };
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
