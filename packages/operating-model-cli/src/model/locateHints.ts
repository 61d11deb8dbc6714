import { hintsFor, type OwnWords } from '@onemap/plugin-operating-model-common';
import { compareProblems, type Model } from './combine';
import { isInFile, type SchemaProblem } from './loadFiles';
import { locatePlaces } from './locatePlaces';

/** Something that is allowed and most likely not meant, with its place. It never fails a run. */
export interface LocatedHint extends SchemaProblem {
  entityRef: string;
}

/** The hints for the entities of the paths, sorted by place. */
export function locateHints(
  { documents, reportedOn }: Model,
  ownWords: OwnWords,
): LocatedHint[] {
  const found = [...documents.values()].flatMap(({ ref, entity, place }) =>
    entity && reportedOn.has(ref) && isInFile(place)
      ? hintsFor(entity, ownWords).map(hint => ({ ...hint, ref, place }))
      : [],
  );
  const ranges = locatePlaces(found);
  const hints = found.map(({ ref, place, path, message }, index) => {
    const range = ranges[index];
    const { line, column } = range;
    const file = place.file.name;
    return { file, line, column, entityRef: ref, path, message, range };
  });
  return hints.sort(compareProblems);
}
