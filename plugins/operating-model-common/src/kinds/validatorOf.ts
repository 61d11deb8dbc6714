import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { checkRef } from './checkRef';
import { documentSchema } from './documentSchema';
import { isCadence, isDuration } from './formats';
import type { KindName } from './index';

const validators = new Map<KindName, ValidateFunction>();
let ajv: Ajv | undefined;

/**
 * The function that checks a document of a kind, compiled on first use. A program that has to start fast may
 * put one that was compiled before in the place of this module.
 */
export function validatorOf(kind: KindName): ValidateFunction {
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
  addFormats(instance, { mode: 'full', formats: ['date'] });
  instance.addFormat('duration', isDuration);
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
