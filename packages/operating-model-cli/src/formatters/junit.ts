import type { Severity } from '@onemap/plugin-operating-model-common';
import type { Formatter } from './Formatter';
import type { LocatedFinding } from '../model/judge';
import { failingSeverities } from '../model/severities';
import { escapeXml } from '../text/escapeXml';
import { primaryEvidence } from './primaryPlace';

/**
 * A test report as Jenkins and GitLab read it: a suite for the documents, and a suite per rule. Gaps that are let
 * pass, waived or not looked at are skipped tests: they are there, and they fail nothing.
 */
export const junit: Formatter = (report, { rules, maxSeverity }) => {
  const failing = failingSeverities(maxSeverity);
  const documents: TestCase[] = [
    ...report.unreadable.map(({ file, message }) => ({
      name: file,
      file,
      outcome: { is: 'error' as const, message, text: message },
    })),
    ...report.schemaErrors.map(({ file, line, column, path, message }) => ({
      name: `${file}:${line}:${column} ${path}`.trim(),
      file,
      outcome: { is: 'failure' as const, message, text: message },
    })),
  ];
  const suites: Suite[] = [
    {
      name: 'schema',
      cases: documents.length
        ? documents
        : [passed('every document is well-formed')],
    },
  ];
  const idle = new Set(
    report.outcomes
      .filter(({ outcome }) => outcome === 'notApplicable')
      .map(({ rule }) => rule),
  );
  for (const { id, title } of rules) {
    const cases: TestCase[] = [
      ...report.findings
        .filter(({ rule }) => rule === id)
        .map(finding => caseOf(finding, failing)),
      ...report.notChecked
        .filter(({ rule }) => rule === id)
        .map(({ reason }) => ({
          name: 'not checked',
          outcome: { is: 'skipped' as const, message: reason, text: '' },
        })),
    ];
    suites.push({
      name: id,
      cases: cases.length ? cases : [withoutGap(title, idle.has(id))],
    });
  }
  return toXml(suites);
};

interface TestCase {
  name: string;
  file?: string;
  outcome?: {
    is: 'failure' | 'error' | 'skipped';
    message: string;
    text: string;
  };
}

interface Suite {
  name: string;
  cases: TestCase[];
}

function passed(name: string): TestCase {
  return { name };
}

function withoutGap(title: string, isIdle: boolean): TestCase {
  const name = `no gap: ${title}`;
  const message = 'There is nothing in the model that this rule looks at.';
  return isIdle
    ? { name, outcome: { is: 'skipped', message, text: '' } }
    : { name };
}

function caseOf(
  finding: LocatedFinding,
  failing: readonly Severity[],
): TestCase {
  const { file, line, column } = primaryEvidence(finding);
  const place = line === null ? file : `${file}:${line}:${column}`;
  const name = `${finding.subject}${finding.involves.length ? ` with ${finding.involves.join(', ')}` : ''}`;
  const text = `${place}\n${finding.remedy}`;
  if (finding.waived) {
    const { until, reason } = finding.waived;
    return {
      name,
      file,
      outcome: {
        is: 'skipped',
        message: `Accepted until ${until}: ${reason}`,
        text,
      },
    };
  }
  const isNew = finding.baselineState !== 'unchanged';
  const fails = isNew && failing.includes(finding.severity);
  return {
    name,
    file,
    outcome: {
      is: fails ? 'failure' : 'skipped',
      message: `${finding.severity}${isNew ? '' : ', not new'}: ${finding.message}`,
      text,
    },
  };
}

function toXml(suites: readonly Suite[]): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="opmodel" ${counts(suites.flatMap(({ cases }) => cases))}>`,
  ];
  for (const { name, cases } of suites) {
    lines.push(`  <testsuite ${attributes({ name })} ${counts(cases)}>`);
    for (const each of cases) lines.push(...caseLines(name, each));
    lines.push('  </testsuite>');
  }
  return `${[...lines, '</testsuites>'].join('\n')}\n`;
}

function counts(cases: readonly TestCase[]): string {
  const countOf = (is: string) =>
    cases.filter(({ outcome }) => outcome?.is === is).length;
  return attributes({
    tests: String(cases.length),
    failures: String(countOf('failure')),
    errors: String(countOf('error')),
    skipped: String(countOf('skipped')),
  });
}

function caseLines(suite: string, { name, file, outcome }: TestCase): string[] {
  const open = `    <testcase ${attributes({ classname: suite, name, ...(file ? { file } : {}) })}`;
  if (!outcome) return [`${open}/>`];
  const { is, message, text } = outcome;
  return [
    `${open}>`,
    `      <${is} ${attributes({ message })}>${escapeXml(text)}</${is}>`,
    '    </testcase>',
  ];
}

function attributes(values: Record<string, string>): string {
  return Object.entries(values)
    .map(
      ([name, value]) =>
        `${name}="${escapeXml(value).replace(/\n/g, '&#10;')}"`,
    )
    .join(' ');
}
