import { compareText, SEVERITIES } from '@onemap/plugin-operating-model-common';
import { existsSync, readFileSync } from 'node:fs';
import { writeTextFile } from '../files/writeTextFile';
import { describeReadError } from '../sources/readText';
import { UsageError } from '../terminal';
import type { EarlierGap } from './Report';

const VERSION = 1;

/**
 * Reads the gaps that were there when a repository began to be checked.
 *
 * @returns undefined where there is no such file yet
 * @throws UsageError where the file is something else
 */
export function readBaseline(file: string): EarlierGap[] | undefined {
  if (!existsSync(file)) return undefined;
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason =
      error instanceof SyntaxError
        ? 'It is not JSON.'
        : describeReadError(error);
    throw new UsageError(`The baseline ${file} cannot be read. ${reason}`);
  }
  const { version, findings } = (content ?? {}) as {
    version?: unknown;
    findings?: unknown;
  };
  if (
    version !== VERSION ||
    !Array.isArray(findings) ||
    !findings.every(isGap)
  ) {
    throw new UsageError(
      `${file} is not a baseline. Name another file, or delete this one to write it anew.`,
    );
  }
  return findings;
}

/** Writes a baseline, sorted so that its changes are readable in git. */
export function writeBaseline(file: string, gaps: readonly EarlierGap[]) {
  const findings = [...gaps].sort(
    (a, b) =>
      compareText(a.rule, b.rule) ||
      compareText(a.subject, b.subject) ||
      compareText(a.fingerprint, b.fingerprint),
  );
  const text = `${JSON.stringify({ version: VERSION, findings }, null, 2)}\n`;
  writeTextFile(file, text, `The baseline ${file}`);
}

function isGap(value: unknown): value is EarlierGap {
  const gap = value as Partial<EarlierGap> | null;
  return (
    typeof gap?.fingerprint === 'string' &&
    typeof gap.rule === 'string' &&
    typeof gap.subject === 'string' &&
    typeof gap.message === 'string' &&
    SEVERITIES.some(severity => severity === gap.severity)
  );
}
