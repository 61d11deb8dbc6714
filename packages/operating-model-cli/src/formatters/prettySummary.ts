import {
  count,
  listOf,
  SEVERITIES,
  type NotChecked,
} from '@onemap/plugin-operating-model-common';
import type { Colors } from 'picocolors/types';
import { isAboutPart, leftOutForPart } from '../model/leftOutForPart';
import type { Report } from '../model/Report';
import { partBanner } from '../text/partBanner';
import type { FormatContext } from './Formatter';

/** What a report comes to, what was not looked at, and what to do next. */
export function prettySummary(
  report: Report,
  context: FormatContext,
  colors: Colors,
): string {
  return [
    ...report.unreadable.map(({ file, message }) =>
      colors.red(`Not read: ${file}. ${message}`),
    ),
    ...comparison(report),
    ...(isNothingChecked(report) ? [] : notChecked(report, colors)),
    headline(report, colors),
    ...nextStep(report, context),
  ].join('\n');
}

function headline(report: Report, colors: Colors): string {
  const { summary, schemaErrors } = report;
  const where = `${count(summary.entities, 'entity', 'entities')} in ${count(summary.files, 'file')}`;
  if (!summary.files)
    return colors.yellow('Nothing was checked: there is no YAML file.');
  const waived = summary.waived
    ? ` ${count(summary.waived, 'gap')} ${summary.waived === 1 ? 'is' : 'are'} accepted by a waiver.`
    : '';
  const hints = report.hints.length
    ? ` ${count(report.hints.length, 'hint')}: allowed, and most likely not meant.`
    : '';
  const after = `${where}.${waived}${hints}`;
  const open = SEVERITIES.flatMap(severity =>
    summary[severity] ? [counted(severity, summary[severity])] : [],
  );
  const parts = [
    ...(schemaErrors.length
      ? [count(schemaErrors.length, 'malformed field')]
      : []),
    ...open,
  ];
  if (!summary.entities && !parts.length) {
    return colors.yellow(
      `Nothing was checked: no entity in ${count(summary.files, 'file')}.`,
    );
  }
  if (isNothingChecked(report)) {
    return colors.yellow(
      `Nothing was checked: of ${where}, none is of the operating model.`,
    );
  }
  if (!parts.length) {
    return colors.green(
      `${report.partial ? 'No gaps in what was checked' : 'No gaps'}: ${after}`,
    );
  }
  const isBad = schemaErrors.length > 0 || summary.error > 0;
  return (isBad ? colors.red : colors.yellow)(`${listOf(parts)}: ${after}`);
}

function isNothingChecked({ isWithoutModel, schemaErrors }: Report): boolean {
  return isWithoutModel && !schemaErrors.length;
}

function counted(severity: string, number: number): string {
  return severity === 'info' ? `${number} info` : count(number, severity);
}

function comparison({ baseline, summary }: Report): string[] {
  if (!baseline) return [];
  const { absent } = baseline;
  return [
    `Compared with ${baseline.with}: ${count(summary.unchanged ?? 0, 'gap')} not new, counted below and not shown.`,
    ...(absent.length ? [`${count(absent.length, 'gap')} closed since:`] : []),
    ...absent.map(({ rule, subject }) => `  ${rule} ${subject}`),
    '',
  ];
}

const SHOWN = 5;

function notChecked(
  { partial, notChecked: all }: Report,
  colors: Colors,
): string[] {
  const whole = partial
    ? all.filter(({ reason }) => !isAboutPart(reason))
    : all;
  const reasons = [...new Set(whole.map(({ reason }) => reason))];
  const lines = reasons.map(reason =>
    colors.dim(`Not checked: ${rulesWith(whole, reason)}. ${reason}`),
  );
  if (!partial) return [...lines, ...(lines.length ? [''] : [])];
  const rules = leftOutForPart(all);
  const named = partial.slice(0, SHOWN);
  const more = partial.length - named.length;
  return [
    ...lines,
    '',
    partBanner(colors),
    `These files refer to ${count(partial.length, 'entity', 'entities')} outside them: ${listOf([...named, ...(more ? [`${more} more`] : [])])}.`,
    `So ${count(rules.length, 'rule')} ${rules.length === 1 ? 'was' : 'were'} not checked: ${rules.join(', ')}.`,
    'Give the rest of the model with --context PATH or --context URL, or say --whole if these files are all of it.',
    '',
  ];
}

function rulesWith(entries: readonly NotChecked[], reason: string): string {
  return entries
    .filter(each => each.reason === reason)
    .map(({ rule }) => rule)
    .join(', ');
}

function nextStep(report: Report, { remedies }: FormatContext): string[] {
  const { findings, schemaErrors, summary } = report;
  if (isNothingChecked(report) && summary.entities) {
    return ['Next: opmodel init Service writes a document to start from.'];
  }
  const open = findings.filter(
    ({ waived, baselineState }) => !waived && baselineState !== 'unchanged',
  );
  if (schemaErrors.length) {
    return [
      'Next: mend what is malformed. Until then those documents take no part in the checks.',
    ];
  }
  if (!open.length) return [];
  const worst = SEVERITIES.flatMap(severity =>
    open.filter(each => each.severity === severity),
  )[0];
  return [
    `Next: opmodel explain ${worst.rule}${remedies ? '' : ', or the same command with --remedies for YAML that closes the gaps'}.`,
  ];
}
