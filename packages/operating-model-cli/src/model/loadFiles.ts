import {
  isWarning,
  validateEntity,
  type EntityLike,
} from '@onemap/plugin-operating-model-common';
import type { SourceFile, Unreadable } from '../sources/findFiles';
import { isHopelesslyDeep } from '../sources/limits';
import { locate, type Range } from '../sources/locate';
import type { DocumentTree } from '../sources/DocumentTree';
import { parseDocument } from '../sources/parseDocument';
import { readExactly } from '../sources/readExactly';
import { treeOf } from '../sources/treeOf';
import { describeReadError, type FileText } from '../sources/readText';
import { splitDocuments } from '../sources/splitDocuments';
import { classify, refOf } from './classify';

/** A document of a file. */
export interface Place {
  file: SourceFile;
  /** Its position among the documents of the file, from 0. */
  index: number;
}

/** The page of a portal that shows an entity: there is no line to point at. */
export interface PortalPlace {
  page: string;
}

/** Whether a place is in a file. */
export function isInFile(place: Place | PortalPlace): place is Place {
  return 'file' in place;
}

/** A document that says which entity it is. */
export interface EntityDocument {
  /** Full reference. */
  ref: string;
  /** The entity; undefined where the document is rejected and takes no part in the model. */
  entity: EntityLike | undefined;
  place: Place | PortalPlace;
  /** Whether the catalog would read it too, so that there may be only one of it. */
  isOfCatalog: boolean;
}

/** A mistake in a document, in the shape of `schemaErrors` of the JSON output. */
export interface SchemaProblem {
  file: string;
  line: number;
  column: number;
  /** Full reference, or null where it is not known. */
  entityRef: string | null;
  /** The field; empty for the document itself. */
  path: string;
  message: string;
  /** Where the value ends and where its key starts, to mark it in the text. */
  range?: Range;
}

/** What files hold. */
export interface LoadedFiles {
  /** Every document that says which entity it is, in the order of the files. */
  documents: EntityDocument[];
  problems: SchemaProblem[];
  unreadable: Unreadable[];
}

/** Called now and then, with the number of files read so far. */
export type OnProgress = (filesRead: number) => void;

const PROGRESS_EVERY = 500;

/** Reads files one by one. A mistake in one never hides the others. */
export function loadFiles(
  files: readonly SourceFile[],
  onProgress?: OnProgress,
): LoadedFiles {
  const loaded: LoadedFiles = {
    documents: [],
    problems: [],
    unreadable: [],
  };
  files.forEach((file, index) => {
    if (onProgress && index % PROGRESS_EVERY === 0) onProgress(index);
    let content: FileText;
    try {
      content = file.read();
    } catch (error) {
      loaded.unreadable.push({
        file: file.name,
        message: describeReadError(error),
      });
      return;
    }
    if ('notUtf8At' in content) {
      loaded.problems.push(notUtf8(file, content.text, content.notUtf8At));
      return;
    }
    splitDocuments(content.text).forEach((document, at) =>
      loadDocument(
        { file, index: at },
        document.text,
        document.linesBefore,
        loaded,
      ),
    );
  });
  return loaded;
}

function loadDocument(
  place: Place,
  text: string,
  linesBefore: number,
  loaded: LoadedFiles,
) {
  let tree: DocumentTree | undefined;
  const { value, problems } = parseDocument(text);
  const report = (
    entityRef: string | undefined,
    path: string,
    message: string,
    range: Range = locate((tree ??= treeOf(text)), path, linesBefore),
  ) =>
    loaded.problems.push({
      file: place.file.name,
      line: range.line,
      column: range.column,
      entityRef: entityRef ?? null,
      path,
      message,
      range,
    });

  const found = classify(value);
  const ref = found.is === 'nothing' ? undefined : found.ref;
  for (const { message, offset } of problems) {
    report(ref, '', message, rangeAt(text, offset, linesBefore));
  }
  if (problems.length && !ref && !isHopelesslyDeep(text)) {
    for (const broken of refOfBroken(text)) {
      loaded.documents.push({
        ref: broken,
        entity: undefined,
        place,
        isOfCatalog: false,
      });
    }
  }
  const add = (entity: EntityLike | undefined, isOfCatalog = true) => {
    if (!ref) return;
    const accepted = problems.length ? undefined : entity;
    loaded.documents.push({ ref, entity: accepted, place, isOfCatalog });
  };
  switch (found.is) {
    case 'nothing':
      return;
    case 'malformed':
      report(ref, found.path, found.message);
      add(undefined);
      return;
    case 'other':
      add(found.entity, found.isOfCatalog);
      return;
    default: {
      const errors = validateEntity(value);
      for (const { path, message } of errors) report(ref, path, message);
      add(errors.every(isWarning) ? found.entity : undefined);
    }
  }
}

function rangeAt(text: string, offset: number, linesBefore: number): Range {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - before.lastIndexOf('\n');
  const position = { line: line + linesBefore, column };
  return { ...position, end: { ...position, column: column + 1 } };
}

/** Who a document is whose YAML is broken further down, as far as it can be told. */
function refOfBroken(text: string): string[] {
  try {
    const document = readExactly(text);
    const ref = refOf({
      kind: document.get('kind'),
      metadata: {
        name: document.getIn(['metadata', 'name']),
        namespace: document.getIn(['metadata', 'namespace']),
      },
    });
    return ref ? [ref] : [];
  } catch {
    return []; // Nested too deeply to be read at all.
  }
}

function notUtf8(
  file: SourceFile,
  text: string,
  offset: number,
): SchemaProblem {
  const range = rangeAt(text, offset, 0);
  return {
    file: file.name,
    line: range.line,
    column: range.column,
    entityRef: null,
    path: '',
    message: 'This file is not UTF-8 from here on. Save it as UTF-8.',
    range,
  };
}
