import {
  BUILT_IN_RULES,
  configureRules,
  SEVERITIES,
  type AnyRule,
  type ConfiguredRule,
  type RuleSettings,
} from '@onemap/plugin-operating-model-common';
import { UsageError } from '../terminal';

const SETTINGS = ['off', ...SEVERITIES];

/**
 * The rules of a run: built in and own, as configured and then as the command line says.
 *
 * @param overrides - `ID=off|info|warning|error`, as given
 * @throws UsageError naming every mistake
 */
export function chooseRules(
  settings: RuleSettings,
  overrides: readonly string[],
  own: readonly AnyRule[] = [],
): ConfiguredRule[] {
  const merged: Record<string, RuleSettings[string]> = { ...settings };
  for (const override of overrides) {
    const [id, severity] = split(override);
    const before = merged[id];
    merged[id] =
      typeof before === 'object' && before !== null
        ? { ...before, severity }
        : severity;
  }
  const all = [...BUILT_IN_RULES, ...own];
  const ids = all.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) {
    throw new UsageError(
      `Two rules have the id \`${twice}\`. Rename your own.`,
    );
  }
  const { rules, errors } = configureRules(all, merged);
  if (errors.length) {
    throw new UsageError(
      errors.map(({ path, message }) => `${path}: ${message}`).join('\n'),
    );
  }
  return rules;
}

function split(
  override: string,
): [string, 'off' | (typeof SEVERITIES)[number]] {
  const at = override.indexOf('=');
  const severity = override.slice(at + 1);
  if (at < 1 || !isSetting(severity)) {
    throw new UsageError(`--rule ${override}: write ID=${SETTINGS.join('|')}.`);
  }
  return [override.slice(0, at), severity];
}

function isSetting(text: string): text is 'off' | (typeof SEVERITIES)[number] {
  return SETTINGS.includes(text);
}
