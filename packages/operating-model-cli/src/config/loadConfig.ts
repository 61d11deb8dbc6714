import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { RuleSettings } from '@onemap/plugin-operating-model-common';
import { nearest } from '@onemap/plugin-operating-model-common';
import { parseDocument } from '../sources/parseDocument';
import { describeReadError, readText } from '../sources/readText';
import { UsageError } from '../terminal';

/** What an organisation sets; the same as `operatingModel` in the portal's `app-config.yaml`. */
export interface Config {
  /** The file that it comes from; undefined where there is none. */
  file: string | undefined;
  /** Settings by rule id. */
  rules: RuleSettings;
  /** Words that are known besides the well-known ones. */
  environments: string[];
  decisions: string[];
  roles: string[];
  /** Files of own packs, as absolute paths. */
  packs: string[];
}

/** Names of the file that is looked for, upwards from where the command runs. */
export const CONFIG_FILES = ['opmodel.yaml', 'opmodel.yml', '.opmodelrc.yaml'];

const KEYS = ['rules', 'environments', 'decisions', 'roles', 'packs'];

/**
 * Reads the configuration: from the file given, or from the nearest one upwards; all defaults where there
 * is none. An `app-config.yaml` may be given too: its `operatingModel` counts.
 *
 * @throws UsageError where the file is not what it should be
 */
export function loadConfig(given: string | undefined, cwd: string): Config {
  const file = given === undefined ? nearestConfig(cwd) : resolve(cwd, given);
  if (!file) return toConfig({}, undefined);
  return toConfig(readSettings(file), file);
}

function nearestConfig(cwd: string): string | undefined {
  for (const name of CONFIG_FILES) {
    if (existsSync(join(cwd, name))) return join(cwd, name);
  }
  const parent = dirname(cwd);
  return parent === cwd ? undefined : nearestConfig(parent);
}

function readSettings(file: string): Record<string, unknown> {
  let text: string;
  try {
    text = readText(file).text;
  } catch (error) {
    throw new UsageError(
      `The configuration ${file} cannot be read: ${describeReadError(error)}`,
    );
  }
  const { value, problems } = parseDocument(text);
  if (problems.length) {
    throw new UsageError(
      `The configuration ${file} cannot be read: ${problems[0].message}`,
    );
  }
  if (value === null || value === undefined) return {};
  if (!isMapping(value)) {
    throw new UsageError(
      `The configuration ${file} must hold settings, such as \`rules:\`.`,
    );
  }
  const inner = value.operatingModel;
  if (inner === undefined) return value;
  return isMapping(inner) ? inner : {};
}

function toConfig(
  settings: Record<string, unknown>,
  file: string | undefined,
): Config {
  const folder = file ? dirname(file) : '';
  // An app-config holds settings of the portal as well, which are none of ours.
  const unknown = Object.keys(settings).find(
    key => !KEYS.includes(key) && nearest(key, KEYS),
  );
  if (unknown) {
    throw new UsageError(
      `In ${file}: \`${unknown}\` is not a setting. Did you mean \`${nearest(unknown, KEYS)}\`?`,
    );
  }
  const list = (key: string) => wordsOf(settings[key], key, file);
  return {
    file,
    rules: rulesOf(settings.rules, file),
    environments: list('environments'),
    decisions: list('decisions'),
    roles: list('roles'),
    packs: list('packs').map(path => resolve(folder, path)),
  };
}

function rulesOf(value: unknown, file: string | undefined): RuleSettings {
  if (value === undefined || value === null) return {};
  if (!isMapping(value)) {
    throw new UsageError(
      `In ${file}: \`rules\` must map rule ids to settings, such as \`risk-unowned: off\`.`,
    );
  }
  // configureRules checks every setting and says what is wrong with it.
  return value as RuleSettings;
}

function wordsOf(
  value: unknown,
  key: string,
  file: string | undefined,
): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value) && value.every(each => typeof each === 'string'))
    return value;
  throw new UsageError(`In ${file}: \`${key}\` must be a list of words.`);
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
