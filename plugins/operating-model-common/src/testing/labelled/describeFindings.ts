import type { Finding } from '../../findings/Finding';
import type { ExpectedFinding } from './readCase';

/** Expected findings as one line each, sorted. */
export function describeExpected(expected: ExpectedFinding[]): string[] {
  return expected.map(lineOfExpected).sort();
}

/**
 * Found findings as one line each, sorted. A finding whose message holds the words of an expected one
 * is written as that; otherwise its message is added, to show what was found instead.
 */
export function describeFound(
  found: Finding[],
  expected: ExpectedFinding[],
): string[] {
  const open = [...expected].sort(
    (a, b) => (b.mentions?.length ?? 0) - (a.mentions?.length ?? 0),
  );
  return found
    .map(finding => {
      const line = lineOf(finding, finding.waived !== null);
      const match = open.findIndex(
        each =>
          lineOf(each, each.waived === true) === line &&
          (each.mentions ?? []).every(words => holds(finding.message, words)),
      );
      if (match < 0) return `${line} (${finding.message})`;
      return lineOfExpected(open.splice(match, 1)[0]);
    })
    .sort();
}

function lineOfExpected(expected: ExpectedFinding): string {
  const words = expected.mentions ? ` (${expected.mentions.join(', ')})` : '';
  return `${lineOf(expected, expected.waived === true)}${words}`;
}

function lineOf(
  finding: Pick<
    ExpectedFinding,
    'rule' | 'subject' | 'involves' | 'services' | 'severity'
  >,
  isWaived: boolean,
): string {
  return [
    `${finding.severity} ${finding.rule} ${finding.subject}`,
    `+ [${finding.involves.join(', ')}]`,
    `on [${finding.services.join(', ')}]`,
    ...(isWaived ? ['waived'] : []),
  ].join(' ');
}

function holds(message: string, words: string): boolean {
  return plain(message).includes(plain(words));
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('-', ' ');
}
