import Ajv from 'ajv';
import { KIND_NAMES } from './index';
import { documentSchema } from './documentSchema';

it.each(KIND_NAMES)('describes %s by a valid JSON Schema', kind => {
  const ajv = new Ajv();
  expect(ajv.validateSchema(documentSchema(kind))).toBe(true);
  expect(ajv.errors).toBeNull();
});
