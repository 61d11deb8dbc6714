import {
  ModelGraph,
  compareText,
  resolveRef,
} from '@onemap/plugin-operating-model-common';
import { locatePlaces } from './locatePlaces';
import {
  isInFile,
  type EntityDocument,
  type LoadedFiles,
  type SchemaProblem,
} from './loadFiles';

/** The model of a run, and what of it is reported on. */
export interface Model {
  graph: ModelGraph;
  /** The document behind each reference: of the paths where they hold it, else of the context. */
  documents: Map<string, EntityDocument>;
  /** References of the entities of the paths. */
  reportedOn: Set<string>;
  problems: SchemaProblem[];
}

/**
 * The model of the files that are checked and of their context. An entity that the paths hold twice is a
 * mistake; one that the context holds as well is the newer one.
 */
export function combine(
  paths: LoadedFiles,
  context: readonly EntityDocument[] = [],
): Model {
  const documents = new Map<string, EntityDocument>();
  const twice: Twice[] = [];
  for (const document of paths.documents) {
    const first = documents.get(document.ref);
    if (!first || isBroken(first)) documents.set(document.ref, document);
    else if (first.isOfCatalog && document.isOfCatalog) {
      twice.push({ first, second: document });
    }
  }
  const reportedOn = new Set(refsOf(documents.values(), isAccepted));
  for (const document of context) {
    if (!documents.has(document.ref)) documents.set(document.ref, document);
  }
  const all = [...documents.values()];
  const graph = ModelGraph.build(
    all.flatMap(({ entity }) => entity ?? []),
    { rejected: refsOf(all, each => !isAccepted(each)) },
  );
  const problems = [...paths.problems, ...reportTwice(twice)];
  problems.sort(compareProblems);
  return { graph, documents, reportedOn, problems };
}

interface Twice {
  first: EntityDocument;
  second: EntityDocument;
}

/** Whether its YAML does not even say for certain who it is. */
function isBroken(document: EntityDocument): boolean {
  return !isAccepted(document) && !document.isOfCatalog;
}

function isAccepted({ entity }: EntityDocument): boolean {
  return entity !== undefined;
}

function refsOf(
  documents: Iterable<EntityDocument>,
  isWanted: (document: EntityDocument) => boolean,
): string[] {
  return [...documents].filter(isWanted).map(({ ref }) => ref);
}

function reportTwice(twice: readonly Twice[]): SchemaProblem[] {
  const placed = twice.flatMap(({ first, second }) =>
    // Only documents of files are reported on, and a file's entity is first.
    isInFile(first.place) && isInFile(second.place)
      ? [{ ref: second.ref, first: first.place, second: second.place }]
      : [],
  );
  const path = 'metadata.name';
  const ranges = locatePlaces(
    placed.flatMap(({ first, second }) => [
      { place: first, path },
      { place: second, path },
    ]),
  );
  return placed.map(({ ref, first, second }, index) => {
    const [firstAt, range] = ranges.slice(2 * index);
    return {
      file: second.file.name,
      line: range.line,
      column: range.column,
      entityRef: ref,
      path,
      message: `${ref} is there twice, first in ${first.file.name}:${firstAt.line}. Keep one of the two, or give this one another name.`,
      range,
    };
  });
}

/** Order of schema errors: by place, then by field. */
export function compareProblems(a: SchemaProblem, b: SchemaProblem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.path, b.path) ||
    compareText(a.message, b.message)
  );
}

/** References of the model that lead outside it, sorted: those of the eight kinds, and of groups and users. */
export function referencesOutside(graph: ModelGraph): string[] {
  const outside = new Set<string>();
  for (const entity of graph.all()) {
    const references = 'references' in entity ? entity.references : undefined;
    for (const reference of Array.isArray(references) ? references : []) {
      if (graph.isDangling(reference)) outside.add(reference.ref);
    }
  }
  for (const ref of memberships(graph)) {
    if (!graph.get(ref) && !graph.rejected.has(ref)) outside.add(ref);
  }
  return [...outside].sort(compareText);
}

const MEMBERSHIP_FIELDS = [
  ['Group', 'parent', 'group'],
  ['Group', 'children', 'group'],
  ['Group', 'members', 'user'],
  ['User', 'memberOf', 'group'],
] as const;

function* memberships(graph: ModelGraph): Iterable<string> {
  for (const [kind, field, target] of MEMBERSHIP_FIELDS) {
    for (const { ref, spec } of graph.others(kind)) {
      const namespace = ref.slice(ref.indexOf(':') + 1, ref.indexOf('/'));
      // Groups and Users have Backstage's own schema, which is not checked here.
      const value = (spec as Record<string, unknown> | undefined)?.[field];
      for (const text of Array.isArray(value) ? value : [value]) {
        if (typeof text !== 'string') continue;
        const full = resolveRef(text, target, namespace);
        if (full) yield full;
      }
    }
  }
}
