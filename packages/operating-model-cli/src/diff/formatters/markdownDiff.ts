import { count } from '@onemap/plugin-operating-model-common';
import { primaryEvidence } from '../../formatters/primaryPlace';
import type { LocatedFinding } from '../../model/judge';
import type { SchemaProblem } from '../../model/loadFiles';
import { leftOutForPart } from '../../model/leftOutForPart';
import type { Difference, Touched } from '../Difference';
import { headlineOf } from './headlineOf';
import type { DiffFormatter } from './index';

// GitHub refuses a comment of more than 65,536 characters.
const MAX_LENGTH = 60_000;

/** For a comment on a pull request: what opens is in full, the rest is folded. */
export const markdownDiff: DiffFormatter = difference => {
  const full = comment(difference, Infinity);
  if (full.length <= MAX_LENGTH) return full;
  return comment(difference, 20);
};

function comment(difference: Difference, atMost: number): string {
  const { findings, schemaErrors } = difference;
  const blocks = [
    '## Operating model',
    headlineOf(difference),
    ...partly(difference),
    ...listed('Malformed', schemaErrors.opens.map(problemItem), atMost),
    ...findings.opens.slice(0, atMost).map(openedItem),
    ...more(findings.opens.length, atMost),
    ...folded('Closes', findings.closes.map(findingItem), atMost),
    ...folded('Leaves open', findings.leaves.map(findingItem), atMost),
    ...touched('Services touched', difference.services, atMost),
    ...touched('Forums touched', difference.forums, atMost),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function openedItem(finding: LocatedFinding): string {
  return [
    `### ${ICONS[finding.severity]} ${escape(finding.message)}`,
    `\`${finding.rule}\` at ${placeOf(finding)}`,
    '<details><summary>How to close it</summary>',
    `\`\`\`yaml\n${finding.remedy.trimEnd()}\n\`\`\``,
    '</details>',
  ].join('\n\n');
}

const ICONS = { error: '🔴', warning: '🟠', info: '🔵' } as const;

function findingItem(finding: LocatedFinding): string {
  return `- ${ICONS[finding.severity]} ${escape(finding.message)} \`${finding.rule}\``;
}

function problemItem({ file, line, path, message }: SchemaProblem): string {
  return `- ⛔ ${path ? `\`${path}\`: ` : ''}${message} \`${file}:${line}\``;
}

function placeOf(finding: LocatedFinding): string {
  const { file, line } = primaryEvidence(finding);
  return line === null ? file : `\`${file}:${line}\``;
}

function listed(
  title: string,
  items: readonly string[],
  atMost: number,
): string[] {
  if (!items.length) return [];
  return [
    `### ${title}`,
    items.slice(0, atMost).join('\n'),
    ...more(items.length, atMost),
  ];
}

function folded(
  title: string,
  items: readonly string[],
  atMost: number,
): string[] {
  if (!items.length) return [];
  return [
    `<details><summary>${title}: ${count(items.length, 'gap')}</summary>`,
    items.slice(0, atMost).join('\n'),
    ...more(items.length, atMost),
    '</details>',
  ];
}

function touched(
  title: string,
  all: readonly Touched[],
  atMost: number,
): string[] {
  if (!all.length) return [];
  const names = all.slice(0, atMost).map(({ title: name }) => escape(name));
  return [
    `**${title}:** ${names.join(', ')}${all.length > atMost ? ` and ${all.length - atMost} more` : ''}`,
  ];
}

function partly({ partial, notChecked }: Difference): string[] {
  if (!partial) return [];
  return [
    `> **Only a part of the model was read:** ${count(partial.length, 'entity', 'entities')} that it refers to ${partial.length === 1 ? 'is' : 'are'} outside, so ${count(leftOutForPart(notChecked).length, 'rule')} could not be checked.`,
  ];
}

function more(number: number, atMost: number): string[] {
  return number > atMost ? [`… and ${number - atMost} more.`] : [];
}

/** A title must not become markup, a mention of somebody, or the number of an issue. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>|~]/g, '\\$&')
    .replace(/([@#])(?=\w)/g, '$1\u2060');
}
