import {
  RULE_PAGES,
  type AnyRule,
  type Severity,
} from '@onemap/plugin-operating-model-common';
import { VERSION } from '../version';
import type { LocatedEvidence, LocatedFinding } from '../model/judge';
import type { SchemaProblem } from '../model/loadFiles';
import type { Formatter } from './Formatter';
import { primaryEvidence } from './primaryPlace';
import { inRepository, repositoryRoot } from './repositoryPath';

const LEVELS: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** Ids under which malformed documents, and hints, are reported. */
const SCHEMA_RULE = 'schema';
const HINT_RULE = 'hint';

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
        rules: [schemaRule(), ...rules.map(toReportingDescriptor), hintRule()],
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

function schemaRule() {
  return {
    id: SCHEMA_RULE,
    name: 'MalformedDocument',
    shortDescription: { text: 'Malformed document' },
    fullDescription: {
      text: 'A document that is not what the language allows. Apart from unknown fields, it takes no part in the model until it is mended.',
    },
    help: {
      text: 'See the message. `opmodel schema` writes the schema for your editor.',
    },
    defaultConfiguration: { level: 'error' },
  };
}

function hintRule() {
  return {
    id: HINT_RULE,
    name: 'Hint',
    shortDescription: { text: 'Most likely not meant' },
    fullDescription: {
      text: 'A word that is nearly a known one, or a practice that the activity library does not have. It is allowed and fails nothing.',
    },
    help: {
      text: 'See the message. Words of your own belong into `opmodel.yaml`, and no hint speaks of them any more.',
    },
    defaultConfiguration: { level: 'note' },
  };
}

function toReportingDescriptor({
  id,
  title,
  rationale,
  severity,
  basis,
}: AnyRule) {
  const page = RULE_PAGES[id];
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: title },
    fullDescription: { text: rationale },
    help: { text: page ?? rationale, ...(page ? { markdown: page } : {}) },
    defaultConfiguration: { level: LEVELS[severity as Severity] },
    ...(basis?.length ? { properties: { tags: [...basis] } } : {}),
  };
}

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

function pascalCase(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_match, letter: string) =>
    letter.toUpperCase(),
  );
}
