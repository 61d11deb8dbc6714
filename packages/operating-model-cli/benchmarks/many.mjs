import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureOnce } from './measure.mjs';
import { writeModel } from './model.mjs';

/** Writes a model of many files, checks it once, and counts what was found. */
export function runMany(folder, files, lint) {
  writeModel(folder, files);
  const report = join(folder, 'report.json');
  const { ms, mib } = measureOnce([...lint(folder), '--output', report]);
  const { summary, schemaErrors, findings } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  if (summary.entities !== files || schemaErrors.length) {
    throw new Error(`${summary.entities} of ${files} entities were read`);
  }
  return { files, ms, mib, gaps: findings.length };
}
