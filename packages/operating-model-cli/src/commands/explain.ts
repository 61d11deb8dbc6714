import {
  BUILT_IN_RULES,
  nearest,
  RULE_PAGES,
} from '@onemap/plugin-operating-model-common';
import { renderMarkdown } from '../markdown/renderMarkdown';
import { hasColor, UsageError, type Terminal } from '../terminal';

/** Prints the page of a rule: rendered on a terminal, else as the Markdown that it is. */
export function explain(id: string, terminal: Terminal) {
  const rule = BUILT_IN_RULES.find(each => each.id === id);
  if (!rule) {
    const ids = BUILT_IN_RULES.map(each => each.id);
    const close = nearest(id, ids);
    throw new UsageError(
      `\`${id}\` is not a rule. ${close ? `Did you mean \`${close}\`?` : '`opmodel rules` lists them.'}`,
    );
  }
  const page =
    RULE_PAGES[id] ?? `# ${rule.title}\n\n## Why\n\n${rule.rationale}\n`;
  terminal.stdout.write(
    terminal.stdout.isTTY
      ? renderMarkdown(page, { color: hasColor(terminal) })
      : page,
  );
}
