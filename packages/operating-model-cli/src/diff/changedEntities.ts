import { compareText } from '@onemap/plugin-operating-model-common';
import { isDeepStrictEqual } from 'node:util';
import type { Model } from '../model/combine';
import type { Difference } from './Difference';

/** The entities of the paths that are new, gone or different, whether or not they take part in the model. */
export function changedEntities(
  before: Model,
  now: Model,
): Difference['entities'] {
  const added: string[] = [];
  const removed: string[] = [];
  const changed: string[] = [];
  for (const [ref, { entity }] of now.documents) {
    const earlier = before.documents.get(ref);
    if (!earlier) added.push(ref);
    else if (!isDeepStrictEqual(entity, earlier.entity)) changed.push(ref);
  }
  for (const ref of before.documents.keys()) {
    if (!now.documents.has(ref)) removed.push(ref);
  }
  return {
    added: added.sort(compareText),
    removed: removed.sort(compareText),
    changed: changed.sort(compareText),
  };
}
