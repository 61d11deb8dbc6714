import { VERSION } from '../version';
import type { LocatedEvidence, LocatedFinding } from '../model/judge';
import type { SchemaProblem } from '../model/loadFiles';
import type { Formatter } from './Formatter';
import { primaryEvidence } from './primaryPlace';
import { inRepository, repositoryRoot } from './repositoryPath';
import { HINT_RULE, LEVELS, SCHEMA_RULE, sarifRules } from './sarifRules';

const SCHEMA_URI =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * SARIF 2.1.0, as code scanning reads it. Waivers are suppressions, the pages of the rules are their help, and what
 * was not looked at is a notification of the run.
 */
export const sarif: Formatter = (report, { cwd, rules }) => {
  const root = repositoryRoot(cwd);
  const ids = [SCHEMA_RULE, ...rules.map(({ id }) => id), HINT_RULE];
  const uriOf = (file: string) => encodeURI(inRepository(file, cwd, root));
  const run = {
    tool: {
      driver: {
        name: 'opmodel',
        semanticVersion: VERSION,
        rules: sarifRules(rules),
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: report.unreadable.length === 0,
        toolExecutionNotifications: [
          ...report.unreadable.map(({ file, message }) =>
            notification('error', `${file}: ${message}`),
          ),
          ...report.notChecked.map(({ rule, reason }) =>
            notification('warning', `Not checked: ${rule}. ${reason}`),
          ),
        ],
      },
    ],
    results: [
      ...report.schemaErrors.map(problem => ({
        ruleId: SCHEMA_RULE,
        ruleIndex: 0,
        level: 'error',
        ...aboutField(problem, uriOf),
      })),
      ...report.findings.map(finding =>
        toResult(finding, ids.indexOf(finding.rule), uriOf),
      ),
      ...report.hints.map(hint => ({
        ruleId: HINT_RULE,
        ruleIndex: ids.indexOf(HINT_RULE),
        level: 'note',
        ...aboutField(hint, uriOf),
      })),
      ...(report.baseline?.absent ?? []).map(
        ({ rule, message, fingerprint }) => ({
          ruleId: rule,
          message: { text: message },
          partialFingerprints: { 'opmodel/v1': fingerprint },
          baselineState: 'absent',
        }),
      ),
    ],
  };
  const log = { $schema: SCHEMA_URI, version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function aboutField(problem: SchemaProblem, uriOf: (file: string) => string) {
  const { entityRef, path, message } = problem;
  return {
    message: { text: path ? `${path}: ${message}` : message },
    locations: [locationOf({ ...problem, entityRef: entityRef ?? '' }, uriOf)],
  };
}

function toResult(
  finding: LocatedFinding,
  ruleIndex: number,
  uriOf: (file: string) => string,
) {
  const primary = primaryEvidence(finding);
  const others = finding.evidence.filter(each => each !== primary);
  const { waived, baselineState } = finding;
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [locationOf(primary, uriOf)],
    ...(others.length
      ? {
          relatedLocations: others.map((each, id) => ({
            id,
            ...locationOf(each, uriOf),
            message: { text: `${each.entityRef} ${each.path}` },
          })),
        }
      : {}),
    partialFingerprints: { 'opmodel/v1': finding.fingerprint },
    ...(waived
      ? {
          suppressions: [
            {
              kind: 'inSource',
              status: 'accepted',
              justification: `${waived.reason} (until ${waived.until}${waived.approvedBy ? `, approved by ${waived.approvedBy}` : ''})`,
            },
          ],
        }
      : {}),
    ...(baselineState ? { baselineState } : {}),
    properties: {
      box: finding.box,
      subject: finding.subject,
      involves: finding.involves,
      services: finding.services,
      remedy: finding.remedy,
    },
  };
}

function locationOf(
  { file, line, column, entityRef, path, range }: LocatedEvidence,
  uriOf: (file: string) => string,
) {
  const isPortal = /^https?:/.test(file);
  return {
    physicalLocation: {
      artifactLocation: {
        uri: uriOf(file),
        ...(isPortal ? {} : { uriBaseId: '%SRCROOT%' }),
      },
      ...(line === null
        ? {}
        : {
            region: {
              startLine: line,
              startColumn: column ?? 1,
              ...(range && {
                endLine: range.end.line,
                endColumn: range.end.column,
              }),
            },
          }),
    },
    ...(entityRef
      ? {
          logicalLocations: [
            { fullyQualifiedName: `${entityRef}#${path}`, kind: 'object' },
          ],
        }
      : {}),
  };
}

function notification(level: string, text: string) {
  return { level, message: { text } };
}
