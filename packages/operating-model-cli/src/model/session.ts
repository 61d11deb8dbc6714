import { chooseRules } from '../config/chooseRules';
import { loadConfig } from '../config/loadConfig';
import { loadOwnRules } from '../config/loadOwnRules';
import { loadPacks } from '../config/loadPacks';
import {
  findFiles,
  type SourceFile,
  type Unreadable,
} from '../sources/findFiles';
import { isPortal, loadPortal, TOKEN_VARIABLE } from '../sources/portal';
import { startProgress } from '../progress';
import type { Terminal } from '../terminal';
import type { JudgeOptions } from './evaluate';
import { loadFiles, type EntityDocument } from './loadFiles';

/** Options of every command that reads a model. */
export interface ModelOptions {
  context: string[];
  whole: boolean;
  config?: string;
  rule: string[];
  rules: string[];
  asOf?: string;
}

/** The rules of a run and what they are given. */
export async function setUp(
  options: ModelOptions,
  terminal: Terminal,
): Promise<JudgeOptions> {
  const config = loadConfig(options.config, terminal.cwd);
  const own = await loadOwnRules(options.rules, terminal.cwd);
  return {
    rules: chooseRules(config.rules, options.rule, own),
    inputs: {
      asOf: options.asOf ?? terminal.today,
      packs: loadPacks(config.packs),
    },
    isWhole: options.whole || options.context.length > 0,
  };
}

/** The files that paths stand for; without paths those of the current folder. */
export function findPaths(paths: readonly string[], { cwd }: Terminal) {
  return findFiles(paths.length ? paths : ['.'], cwd);
}

/** Reads files, with progress on a terminal. */
export async function loadWithProgress(
  files: readonly SourceFile[],
  terminal: Terminal,
) {
  const progress = await startProgress(files.length, terminal);
  const loaded = loadFiles(files, progress?.update);
  progress?.stop();
  return loaded;
}

/** What is known of the rest of the model. */
export interface Context {
  documents: EntityDocument[];
  files: SourceFile[];
  unreadable: Unreadable[];
}

/**
 * Reads the context: paths and portals.
 *
 * @param checked - files that are checked themselves, and so are no context
 */
export async function loadContext(
  contexts: readonly string[],
  checked: readonly SourceFile[],
  terminal: Terminal,
): Promise<Context> {
  const own = new Set(checked.map(file => file.real));
  const paths = contexts.filter(each => !isPortal(each));
  const found = findFiles(paths, terminal.cwd);
  const files = found.files.filter(file => !own.has(file.real));
  const loaded = await loadWithProgress(files, terminal);
  let { documents } = loaded;
  for (const url of contexts.filter(isPortal)) {
    const read = await loadPortal(url, terminal.env[TOKEN_VARIABLE]);
    documents = [...documents, ...read];
  }
  return {
    documents,
    files,
    unreadable: [...found.unreadable, ...loaded.unreadable],
  };
}
