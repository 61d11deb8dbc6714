import {
  BUILT_IN_PACKS,
  mergePacks,
  type Pack,
} from '@onemap/plugin-operating-model-common';
import { UsageError } from '../terminal';
import { readYaml } from './readYaml';

/** An own pack as configured: a file, or the pack itself. */
export type OwnPack = { file: string } | { pack: unknown };

/**
 * The obligation packs of a run: those of the product and the organisation's own.
 *
 * @throws UsageError naming every mistake in an own pack
 */
export function loadPacks(own: readonly OwnPack[]): Pack[] {
  const names = own.map((each, index) =>
    'file' in each ? each.file : `packs[${index}]`,
  );
  const documents = own.map(each =>
    'file' in each ? readYaml(each.file, 'pack') : each.pack,
  );
  const { packs, errors } = mergePacks(BUILT_IN_PACKS, documents);
  if (errors.length) {
    throw new UsageError(
      errors
        .map(({ path, message }) => {
          const place = /^\[(\d+)\]\.?(.*)$/.exec(path);
          return place
            ? `${names[Number(place[1])]}: ${place[2]}: ${message}`
            : `${path}: ${message}`;
        })
        .join('\n'),
    );
  }
  return packs;
}
