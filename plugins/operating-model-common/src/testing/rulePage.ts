import { parse } from 'yaml';
import type { RuleInputs } from '../rules/inputs';

/** The sections of a rule's page, in their order. */
export const SECTIONS = [
  'What it finds',
  'Why',
  'Gap',
  'Clean',
  'How to fix',
  'When to waive',
];

/** A model on a rule's page, with what it is run with. */
export interface RuleExample {
  model: string;
  parameters?: Record<string, unknown>;
  inputs: Partial<RuleInputs>;
}

/** The headings of a page, as Markdown. */
export function headingsOf(page: string): string[] {
  return withoutBlocks(page).match(/^#+ .*$/gm) ?? [];
}

/**
 * The YAML blocks of a section. Comments at the start of a block say what it is run with: the
 * `parameters` of the rule, and inputs such as `asOf`.
 */
export function examplesOf(page: string, section: string): RuleExample[] {
  const start = page.indexOf(`\n## ${section}\n`);
  const rest = page.slice(start + 1);
  const end = rest.indexOf('\n## ');
  const text = end < 0 ? rest : rest.slice(0, end);
  return [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, model]) => {
    const comments = /^(?:#.*\n)*/.exec(model)?.[0] ?? '';
    // Written by us, for the test alone; a wrong name shows as an example that does not do what it says.
    const { parameters, ...inputs } = (parse(comments.replace(/^# ?/gm, '')) ??
      {}) as Partial<RuleInputs> & Pick<RuleExample, 'parameters'>;
    return { model, parameters, inputs };
  });
}

function withoutBlocks(page: string): string {
  return page.replace(/^```[\s\S]*?^```$/gm, '');
}
