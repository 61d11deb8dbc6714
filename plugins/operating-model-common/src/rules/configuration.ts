import Ajv from 'ajv';
import { SEVERITIES, type Severity } from '../findings/Finding';
import { nearest } from '../text/nearest';
import type { AnyRule } from './defineRule';

/** What an organisation sets for one rule. */
export type RuleSetting =
  | 'off'
  | Severity
  | {
      severity?: 'off' | Severity;
      parameters?: Record<string, unknown>;
    };

/** Settings by rule id. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** A rule as it is run: with its severity, if configured, and its parameters. */
export interface ConfiguredRule {
  rule: AnyRule;
  off: boolean;
  /** The configured severity; undefined leaves it to the rule. */
  severity: Severity | undefined;
  parameters: Record<string, unknown>;
}

/** A mistake in the configuration, with the place and what to write. */
export interface ConfigurationError {
  /** The key, such as `rules.risk-unowned.parameters.limit`. */
  path: string;
  message: string;
}

/**
 * Applies settings to rules. Every mistake is reported; a rule with a mistake keeps its defaults.
 *
 * @param rules - the rules, built in and own
 * @param settings - by rule id, as configured
 */
export function configureRules(
  rules: readonly AnyRule[],
  settings: RuleSettings = {},
): { rules: ConfiguredRule[]; errors: ConfigurationError[] } {
  const ids = rules.map(rule => rule.id);
  const errors: ConfigurationError[] = [];
  for (const id of Object.keys(settings)) {
    if (ids.includes(id)) continue;
    errors.push({
      path: `rules.${id}`,
      message: unknown('rule', id, ids),
    });
  }
  const configured = rules.map(rule =>
    configureRule(rule, settings[rule.id], errors),
  );
  return { rules: configured, errors };
}

function configureRule(
  rule: AnyRule,
  setting: RuleSetting | undefined,
  errors: ConfigurationError[],
): ConfiguredRule {
  const path = `rules.${rule.id}`;
  const { severity, parameters, ...rest } = asObject(setting);
  for (const key of Object.keys(rest)) {
    errors.push({
      path: `${path}.${key}`,
      message: unknown('setting', key, ['severity', 'parameters']),
    });
  }
  if (severity !== undefined && !isSetting(severity)) {
    errors.push({
      path,
      message: unknown('severity', String(severity), ['off', ...SEVERITIES]),
    });
  }
  return {
    rule,
    off: severity === 'off',
    severity: isSetting(severity) && severity !== 'off' ? severity : undefined,
    parameters: parametersOf(rule, parameters, `${path}.parameters`, errors),
  };
}

function asObject(setting: RuleSetting | undefined): {
  severity?: unknown;
  parameters?: unknown;
} {
  return typeof setting === 'object' ? (setting ?? {}) : { severity: setting };
}

function isSetting(value: unknown): value is 'off' | Severity {
  return value === 'off' || SEVERITIES.some(severity => severity === value);
}

const NO_PARAMETERS = {
  type: 'object',
  properties: {},
  additionalProperties: false,
};

let ajv: Ajv | undefined;

// One for all rules, and without the schema of schemas: a program that checks one file starts in the time
// that compiling that alone would take.
function createAjv() {
  return new Ajv({
    allErrors: true,
    useDefaults: true,
    strict: false,
    meta: false,
    validateSchema: false,
  });
}

/** The defaults of a schema's properties; undefined where one that is required has none. */
function defaultsOf(schema: {
  properties?: Record<string, { default?: unknown }>;
  required?: readonly string[];
}): Record<string, unknown> | undefined {
  const defaults: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (property.default !== undefined) {
      defaults[name] = structuredClone(property.default);
    }
  }
  return (schema.required?.every(name => name in defaults) ?? true)
    ? defaults
    : undefined;
}

function parametersOf(
  rule: AnyRule,
  given: unknown,
  path: string,
  errors: ConfigurationError[],
): Record<string, unknown> {
  const schema = rule.parameters ?? NO_PARAMETERS;
  if (given === undefined) {
    const defaults = defaultsOf(schema);
    if (defaults) return defaults;
  }
  ajv ??= createAjv();
  const validate = ajv.compile(schema);
  const parameters = structuredClone(given ?? {});
  if (validate(parameters)) return parameters as Record<string, unknown>;
  for (const error of validate.errors ?? []) {
    const field = error.instancePath.slice(1).replace(/\//g, '.');
    if (error.keyword === 'additionalProperties') {
      const name = String(error.params.additionalProperty);
      const known = Object.keys(rule.parameters?.properties ?? {});
      errors.push({
        path: `${path}.${name}`,
        message: unknown('parameter', name, known),
      });
    } else {
      errors.push({
        path: field ? `${path}.${field}` : path,
        message: `The value ${error.message}.`,
      });
    }
  }
  const defaults = {};
  validate(defaults);
  return defaults;
}

function unknown(what: string, name: string, known: string[]): string {
  const close = nearest(name, known);
  const hint = close
    ? `Did you mean \`${close}\`?`
    : `Known: ${known.join(', ') || 'none'}.`;
  return `\`${name}\` is not a ${what}. ${hint}`;
}
