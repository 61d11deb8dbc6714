import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnyRule } from '@onemap/plugin-operating-model-common';
import { UsageError } from '../terminal';

const REQUIRED = ['id', 'severity', 'box', 'subject', 'messages', 'evaluate'];

/**
 * Loads rules of an organisation's own from JavaScript modules: every export that is a rule, or a list of
 * rules, as `defineRule` makes them.
 *
 * @throws UsageError where a module cannot be loaded or holds no rule
 */
export async function loadOwnRules(
  modules: readonly string[],
  cwd: string,
): Promise<AnyRule[]> {
  const rules: AnyRule[] = [];
  for (const module of modules) rules.push(...(await rulesOf(module, cwd)));
  return rules;
}

async function rulesOf(module: string, cwd: string): Promise<AnyRule[]> {
  let exported: Record<string, unknown>;
  try {
    exported = await import(pathToFileURL(resolve(cwd, module)).href);
  } catch (error) {
    throw new UsageError(
      `--rules ${module}: the module cannot be loaded: ${(error as Error).message}`,
    );
  }
  // A module may export one rule by two names, as CommonJS modules do.
  const rules = [...new Set(Object.values(exported).flat(2))].filter(isRule);
  if (!rules.length) {
    throw new UsageError(
      `--rules ${module}: no rule in it. Export what defineRule returns, or a list of it.`,
    );
  }
  return rules;
}

function isRule(value: unknown): value is AnyRule {
  return (
    typeof value === 'object' &&
    value !== null &&
    REQUIRED.every(key => key in value)
  );
}
