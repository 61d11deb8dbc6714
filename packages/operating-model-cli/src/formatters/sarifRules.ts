import {
  RULE_PAGES,
  type AnyRule,
  type Severity,
} from '@onemap/plugin-operating-model-common';

/** Levels of SARIF. */
export const LEVELS: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** Id under which malformed documents are reported. */
export const SCHEMA_RULE = 'schema';

/** Id under which hints are reported. */
export const HINT_RULE = 'hint';

/** The rules as code scanning lists them: malformed documents, the rules of a run, and hints. */
export function sarifRules(rules: readonly AnyRule[]) {
  return [schemaRule(), ...rules.map(toReportingDescriptor), hintRule()];
}

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

function pascalCase(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_match, letter: string) =>
    letter.toUpperCase(),
  );
}
