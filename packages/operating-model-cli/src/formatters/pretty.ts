import type { Formatter } from './Formatter';

/** For people. */
export const pretty: Formatter = report => {
  const lines: string[] = [];
  for (const each of report.unreadable)
    lines.push(`${each.file}: ${each.message}`);
  for (const each of report.schemaErrors) {
    lines.push(
      `${each.file}:${each.line}:${each.column} schema ${each.path} ${each.message}`,
    );
  }
  for (const each of report.findings) {
    const [at] = each.evidence;
    lines.push(
      `${at.file}:${at.line}:${at.column} ${each.waived ? 'waived' : each.severity} ${each.rule} ${each.subject}: ${each.message}`,
    );
  }
  for (const each of report.notChecked)
    lines.push(`not checked: ${each.rule}: ${each.reason}`);
  lines.push(JSON.stringify(report.summary));
  return `${lines.join('\n')}\n`;
};
