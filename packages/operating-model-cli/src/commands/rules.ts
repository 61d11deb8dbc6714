import { BUILT_IN_RULES } from '@onemap/plugin-operating-model-common';
import { createColors } from 'picocolors';
import { loadOwnRules } from '../config/loadOwnRules';
import { hasColor, type Terminal } from '../terminal';

/** Options of `rules`. */
export interface RulesOptions {
  format: 'pretty' | 'json';
  /** Modules with own rules. */
  rules: string[];
}

/** Lists every rule with its default severity. */
export async function rules(options: RulesOptions, terminal: Terminal) {
  const own = await loadOwnRules(options.rules, terminal.cwd);
  const listed = [...BUILT_IN_RULES, ...own].map(rule => ({
    id: rule.id,
    title: rule.title,
    severity: rule.severity,
    box: rule.box,
    subject: [...rule.subject],
    rationale: rule.rationale,
    basis: [...(rule.basis ?? [])],
    needsWholeModel: rule.needsWholeModel ?? false,
    parameters: rule.parameters?.properties ?? {},
  }));
  if (options.format === 'json') {
    terminal.stdout.write(`${JSON.stringify(listed, null, 2)}\n`);
    return;
  }
  const { bold, dim } = createColors(hasColor(terminal));
  const width = Math.max(...listed.map(({ id }) => id.length));
  for (const { id, severity, title } of listed) {
    terminal.stdout.write(
      `${bold(id.padEnd(width))}  ${severity.padEnd(7)}  ${title}\n`,
    );
  }
  terminal.stdout.write(
    dim(
      '\nopmodel explain RULE says what a rule finds, why, and how to fix it.\n',
    ),
  );
}
