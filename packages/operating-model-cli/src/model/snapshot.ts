import { startProgress } from '../progress';
import {
  findFiles,
  type FoundFiles,
  type SourceFile,
  type Unreadable,
} from '../sources/findFiles';
import { isPortal, loadPortal } from '../sources/portal';
import { TOKEN_VARIABLE } from '../sources/portalPage';
import type { Terminal } from '../terminal';
import { loadFiles, type EntityDocument, type LoadedFiles } from './loadFiles';

/** Everything that a run reads: the files that are checked, and the rest of the model. */
export interface Snapshot {
  /** The files that are checked. */
  files: SourceFile[];
  loaded: LoadedFiles;
  /** Documents of the context, from files and from portals. */
  context: EntityDocument[];
  /** Those of them that come from portals. */
  fromPortals: EntityDocument[];
  /** All files that were read, by name. */
  byName: Map<string, SourceFile>;
  unreadable: Unreadable[];
}

/** How files are found: on the disk, or at a revision. */
interface Finder {
  checked(paths: readonly string[]): Promise<FoundFiles>;
  context(paths: readonly string[]): Promise<FoundFiles>;
}

/** Reads what is on the disk now. */
export function readNow(
  paths: readonly string[],
  contexts: readonly string[],
  terminal: Terminal,
): Promise<Snapshot> {
  const find = (each: readonly string[]) => findFiles(each, terminal.cwd);
  return read(paths, contexts, { checked: find, context: find }, terminal);
}

async function readPortals(
  contexts: readonly string[],
  { env }: Terminal,
): Promise<EntityDocument[]> {
  const urls = contexts.filter(isPortal);
  const pages = urls.map(url => loadPortal(url, env[TOKEN_VARIABLE]));
  return (await Promise.all(pages)).flat();
}

/**
 * Reads what was there at a revision. A context outside the repository is what it is now: there is no other.
 *
 * @param now - what is there now, for what portals say
 * @throws UsageError where there is no such revision, or the paths are outside the repository
 */
export async function readAt(
  revision: string,
  paths: readonly string[],
  contexts: readonly string[],
  terminal: Terminal,
  now: Pick<Snapshot, 'fromPortals'>,
): Promise<Snapshot> {
  const { cwd } = terminal;
  const { filesAt, isInRepository } = await import('../git/filesAt');
  const checked = async (each: readonly string[]): Promise<FoundFiles> => ({
    files: filesAt(revision, each, cwd),
    unreadable: [],
  });
  const context = async (each: readonly string[]): Promise<FoundFiles> => {
    const found = await Promise.all(
      each.map(path =>
        isInRepository(path, cwd) ? checked([path]) : findFiles([path], cwd),
      ),
    );
    return {
      files: found.flatMap(({ files }) => files),
      unreadable: found.flatMap(({ unreadable }) => unreadable),
    };
  };
  return read(paths, contexts, { checked, context }, terminal, now.fromPortals);
}

async function read(
  paths: readonly string[],
  contexts: readonly string[],
  find: Finder,
  terminal: Terminal,
  fromPortals?: EntityDocument[],
): Promise<Snapshot> {
  const found = await find.checked(paths.length ? paths : ['.']);
  const loaded = await loadWithProgress(found.files, terminal);
  const own = new Set(found.files.map(({ real }) => real));
  const around = await find.context(contexts.filter(each => !isPortal(each)));
  const contextFiles = around.files.filter(({ real }) => !own.has(real));
  const loadedContext = await loadWithProgress(contextFiles, terminal);
  const portals = fromPortals ?? (await readPortals(contexts, terminal));
  return {
    files: found.files,
    loaded,
    context: [...loadedContext.documents, ...portals],
    fromPortals: portals,
    byName: new Map(
      [...found.files, ...contextFiles].map(file => [file.name, file]),
    ),
    unreadable: [
      ...found.unreadable,
      ...loaded.unreadable,
      ...around.unreadable,
      ...loadedContext.unreadable,
    ],
  };
}

async function loadWithProgress(
  files: readonly SourceFile[],
  terminal: Terminal,
): Promise<LoadedFiles> {
  const progress = await startProgress(files.length, terminal);
  const loaded = loadFiles(files, progress?.update);
  progress?.stop();
  return loaded;
}
