import type { SchemaError } from '../kinds/schemaErrors';
import { nearest } from '../text/nearest';
import type { Pack, Requirement } from './Pack';
import { readPack } from './validatePack';

/** The packs that are in force, and what is wrong with those that could not be taken in. */
export interface MergedPacks {
  /** Built-in packs in their order, then own ones in theirs. */
  packs: Pack[];
  /** Paths start with the place in the list of own packs, such as `[0].requirements[2].id`. */
  errors: SchemaError[];
}

/**
 * Adds an organisation's own packs: one with a new id is added, one with the id of a built-in pack
 * takes its place. A pack with an error is left out, and the built-in one stays.
 *
 * @param own - parsed YAML, of whatever shape
 */
export function mergePacks(
  builtIn: readonly Pack[],
  own: readonly unknown[],
): MergedPacks {
  const byId = new Map(builtIn.map(pack => [pack.id, pack]));
  const readIds = new Set<string>();
  const errors: SchemaError[] = [];
  const taken: [Pack, number][] = [];
  own.forEach((document, index) => {
    const { pack, errors: found } = readPack(document);
    errors.push(...found.map(error => below(`[${index}]`, error)));
    if (!pack) return;
    if (readIds.has(pack.id)) {
      errors.push({
        path: `[${index}].id`,
        code: 'value',
        message: `Two of the packs have the id \`${pack.id}\`. Give this one another id, or put them together.`,
      });
      return;
    }
    readIds.add(pack.id);
    byId.set(pack.id, pack);
    taken.push([pack, index]);
  });
  const packs = [...byId.values()];
  const known = requirementIds(packs);
  for (const [pack, index] of taken) {
    errors.push(
      ...foreignIdErrors(pack, known).map(error => below(`[${index}]`, error)),
    );
  }
  return { packs, errors };
}

/** The pack with an id, or the id that was most likely meant. */
export function packNamed(
  packs: readonly Pack[],
  id: string,
): { pack: Pack } | { pack: undefined; nearest: string | undefined } {
  const pack = packs.find(each => each.id === id);
  return pack
    ? { pack }
    : {
        pack,
        nearest: nearest(
          id,
          packs.map(each => each.id),
        ),
      };
}

/** The requirement with an id, or the id that was most likely meant. */
export function requirementNamed(
  packs: readonly Pack[],
  id: string,
):
  | { requirement: Requirement; pack: Pack }
  | { requirement: undefined; nearest: string | undefined } {
  for (const pack of packs) {
    const requirement = pack.requirements.find(each => each.id === id);
    if (requirement) return { requirement, pack };
  }
  return {
    requirement: undefined,
    nearest: nearest(id, requirementIds(packs)),
  };
}

function requirementIds(packs: readonly Pack[]): string[] {
  return packs.flatMap(pack => pack.requirements.map(({ id }) => id));
}

/** Conditions that name a requirement which no pack has. The pack is kept: its other conditions hold. */
function foreignIdErrors(pack: Pack, known: string[]): SchemaError[] {
  return pack.requirements.flatMap(({ metBy }, index) =>
    metBy.flatMap(({ control }, place) => {
      const id = control?.satisfies;
      if (!id || known.includes(id)) return [];
      const close = nearest(id, known);
      return [
        {
          path: `requirements[${index}].metBy[${place}].control.satisfies`,
          code: 'value' as const,
          message: `\`${id}\` is not a requirement of any pack.${close ? ` Did you mean \`${close}\`?` : ''}`,
        },
      ];
    }),
  );
}

function below(path: string, error: SchemaError): SchemaError {
  const separator = error.path && !error.path.startsWith('[') ? '.' : '';
  return { ...error, path: `${path}${separator}${error.path}` };
}
