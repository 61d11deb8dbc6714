import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  nearest,
  type RuleSettings,
} from '@onemap/plugin-operating-model-common';
import { UsageError } from '../terminal';
import type { OwnPack } from './loadPacks';
import { readYaml } from './readYaml';

/** What an organisation sets; the same as `operatingModel` in the portal's `app-config.yaml`. */
export interface Config {
  /** Settings by rule id. */
  rules: RuleSettings;
  /** Words that are known besides the well-known ones; editors offer them. */
  environments: string[];
  decisions: string[];
  roles: string[];
  /** Own obligation packs. */
  packs: OwnPack[];
}

/** Names of the file that is looked for, upwards from where the command runs. */
export const CONFIG_FILES = ['opmodel.yaml', 'opmodel.yml', '.opmodelrc.yaml'];

const KEYS = ['rules', 'environments', 'decisions', 'roles', 'packs'];

/**
 * Reads the configuration: from the file given, or from the nearest one upwards; all defaults where there
 * is none. An `app-config.yaml` may be given as well: its `operatingModel` counts, as in the portal.
 *
 * @throws UsageError where the file is not what it should be
 */
export function loadConfig(given: string | undefined, cwd: string): Config {
  const file = given === undefined ? nearestConfig(cwd) : resolve(cwd, given);
  return file ? readConfig(file) : toConfig({}, '');
}

function nearestConfig(folder: string): string | undefined {
  const name = CONFIG_FILES.find(each => existsSync(join(folder, each)));
  if (name) return join(folder, name);
  const parent = dirname(folder);
  return parent === folder ? undefined : nearestConfig(parent);
}

function readConfig(file: string): Config {
  const value = readYaml(file, 'configuration') ?? {};
  if (!isMapping(value)) {
    throw new UsageError(
      `The configuration ${file} must hold settings, such as \`rules:\`.`,
    );
  }
  const isOfPortal = 'operatingModel' in value;
  const settings = isOfPortal ? (value.operatingModel ?? {}) : value;
  if (!isMapping(settings)) {
    throw new UsageError(`In ${file}: \`operatingModel\` must hold settings.`);
  }
  // In the portal's file there are settings that only the portal reads.
  if (!isOfPortal) requireKnown(Object.keys(settings), file);
  return toConfig(settings, file);
}

function requireKnown(keys: string[], file: string) {
  const unknown = keys.find(key => !KEYS.includes(key));
  if (unknown === undefined) return;
  const close = nearest(unknown, KEYS);
  throw new UsageError(
    `In ${file}: \`${unknown}\` is not a setting. ${close ? `Did you mean \`${close}\`?` : `Known: ${KEYS.join(', ')}.`}`,
  );
}

function toConfig(settings: Mapping, file: string): Config {
  return {
    rules: rulesOf(settings.rules, file),
    environments: wordsOf(settings, 'environments', file),
    decisions: wordsOf(settings, 'decisions', file),
    roles: wordsOf(settings, 'roles', file),
    packs: packsOf(settings.packs, file),
  };
}

function rulesOf(value: unknown, file: string): RuleSettings {
  if (value === undefined || value === null) return {};
  if (!isMapping(value)) {
    throw new UsageError(
      `In ${file}: \`rules\` must give settings by rule id, such as \`risk-unowned: off\`.`,
    );
  }
  // configureRules looks at every setting and says what is wrong with it.
  return value as RuleSettings;
}

function wordsOf(settings: Mapping, key: string, file: string): string[] {
  const value = settings[key];
  if (value === undefined || value === null) return [];
  if (Array.isArray(value) && value.every(each => typeof each === 'string')) {
    return value;
  }
  throw new UsageError(`In ${file}: \`${key}\` must be a list of words.`);
}

/** Packs are named by file, brought in as the portal does (`$include: ./pack.yaml`), or written out. */
function packsOf(value: unknown, file: string): OwnPack[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    throw new UsageError(`In ${file}: \`packs\` must be a list of files.`);
  }
  return value.map((each: unknown) => {
    const name = isMapping(each) && '$include' in each ? each.$include : each;
    return typeof name === 'string'
      ? { file: resolve(dirname(file), name) }
      : { pack: each };
  });
}

type Mapping = Record<string, unknown>;

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
