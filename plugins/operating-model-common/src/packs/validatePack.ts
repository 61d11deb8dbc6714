import Ajv, { type ValidateFunction } from 'ajv';
import { isDuration } from '../kinds/formats';
import { describeError, type SchemaError } from '../kinds/schemaErrors';
import { packSchema, type Pack } from './Pack';

let validator: ValidateFunction<Pack> | undefined;

/** What came of reading a pack: the pack, or everything that is wrong with it. */
export type ReadPack =
  { pack: Pack; errors: [] } | { pack: undefined; errors: SchemaError[] };

/**
 * Reads a pack that came from outside. Unlike in an entity, an unknown field is an error: a misspelt
 * condition would ask for less than was meant.
 *
 * @param document - the parsed YAML, of whatever shape
 */
export function readPack(document: unknown): ReadPack {
  validator ??= createValidator();
  if (!validator(document)) {
    const errors = (validator.errors ?? []).map(error =>
      describeError(error, document),
    );
    return { pack: undefined, errors: sorted(errors) };
  }
  const errors = idErrors(document);
  return errors.length
    ? { pack: undefined, errors: sorted(errors) }
    : { pack: document, errors: [] };
}

/** Every error of a pack, sorted by path; empty where it is well-formed. */
export function validatePack(document: unknown): SchemaError[] {
  return readPack(document).errors;
}

function createValidator(): ValidateFunction<Pack> {
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: true });
  ajv.addFormat('duration', isDuration);
  return ajv.compile<Pack>(packSchema);
}

/** Requirement ids are named by Controls: each must say its pack, and say it once. */
function idErrors(pack: Pack): SchemaError[] {
  const seen = new Set<string>();
  return pack.requirements.flatMap(({ id }, index) => {
    const path = `requirements[${index}].id`;
    const errors: SchemaError[] = [];
    if (!id.startsWith(`${pack.id}:`)) {
      errors.push({
        path,
        code: 'value',
        message: `\`${id}\` does not start with the id of the pack. Write \`${pack.id}:${id.slice(id.indexOf(':') + 1)}\`.`,
      });
    }
    if (seen.has(id)) {
      errors.push({
        path,
        code: 'value',
        message: `\`${id}\` is there twice. Give each requirement an id of its own.`,
      });
    }
    seen.add(id);
    return errors;
  });
}

function sorted(errors: SchemaError[]): SchemaError[] {
  return [...errors].sort(
    (a, b) => Number(a.path > b.path) - Number(a.path < b.path),
  );
}
