import type { Config } from '@backstage/config';
import { durationToMilliseconds, type HumanDuration } from '@backstage/types';
import {
  BUILT_IN_PACKS,
  BUILT_IN_RULES,
  configureRules,
  mergePacks,
  type AnyRule,
  type ConfigurationError,
  type ConfiguredRule,
  type Pack,
  type RuleSettings,
} from '@onemap/plugin-operating-model-common';
import { z } from 'zod';
import { configSchema } from './schema';

/** The plugin's settings with their defaults filled in. */
export interface Settings {
  rules: ConfiguredRule[];
  packs: Pack[];
  evaluation: {
    frequencyMs: number;
    settleMs: number;
    /** From how many entities on only what a change concerns is evaluated. */
    partialFrom: number;
    /** After how long such an evaluation is held against a whole one. */
    wholeEveryMs: number;
  };
  privacy: { showHidden: boolean };
  /** What time the plugin takes it to be when it starts; without it, the machine's. */
  clock: { startsAt?: Date };
  /** IANA name of the zone of meetings that have hours; without one it is everybody's own. */
  calendar: { timeZone?: string };
  waivers: { maxDays: number };
  attestations: { roles: string[] };
  /** Whether and how often owners are told of gaps that opened. */
  notifications: { enabled: boolean; frequencyMs: number };
  /** In days. */
  retention: {
    evaluations: number;
    resolvedFindings: number;
    dailyFigures: number;
  };
}

type Section = z.infer<typeof configSchema>;

const DEFAULT_SIGNING_ROLES = ['itsm-lead', 'ccoe-lead', 'ciso'];
const RULE_ABOUT_SIGNING = 'attestation-missing';

/**
 * Reads the section `operatingModel`.
 *
 * @param own - rules and packs that modules added
 * @throws Error naming every mistake, each with its key and what was most likely meant
 */
export function readSettings(
  config: Config,
  own: { rules: readonly AnyRule[]; packs: readonly unknown[] },
): Settings {
  const { section, errors } = parse(config.getOptional('operatingModel') ?? {});
  const roles = section.attestations?.roles ?? DEFAULT_SIGNING_ROLES;
  const ruleset = [...BUILT_IN_RULES, ...own.rules];
  const rules = configureRules(
    ruleset,
    withSigningRoles(section.rules ?? {}, ruleset, roles),
  );
  const packs = mergePacks(BUILT_IN_PACKS, [
    ...own.packs,
    ...(section.packs ?? []),
  ]);
  throwAll([
    ...errors,
    ...rules.errors,
    ...packs.errors.map(({ path, message }) => ({
      path: `packs${path}`,
      message,
    })),
  ]);
  const { evaluation, notifications, retention } = section;
  const startsAt = section.clock?.startsAt;
  return {
    rules: rules.rules,
    packs: packs.packs,
    evaluation: {
      frequencyMs: milliseconds(evaluation?.frequency, { seconds: 10 }),
      settleMs: milliseconds(evaluation?.settle, { seconds: 5 }),
      partialFrom: evaluation?.partialFrom ?? 20_000,
      wholeEveryMs: milliseconds(evaluation?.wholeEvery, { hours: 1 }),
    },
    privacy: { showHidden: section.privacy?.showHidden ?? true },
    clock: startsAt ? { startsAt: new Date(startsAt) } : {},
    calendar: section.calendar ?? {},
    waivers: { maxDays: section.waivers?.maxDays ?? 180 },
    attestations: { roles },
    notifications: {
      enabled: notifications?.enabled ?? false,
      frequencyMs: milliseconds(notifications?.frequency, { days: 1 }),
    },
    retention: {
      evaluations: retention?.evaluations ?? 90,
      resolvedFindings: retention?.resolvedFindings ?? 730,
      dailyFigures: retention?.dailyFigures ?? 1825,
    },
  };
}

function parse(value: unknown): {
  section: Section;
  errors: ConfigurationError[];
} {
  const parsed = configSchema.safeParse(value);
  if (parsed.success) return { section: parsed.data, errors: [] };
  const errors = parsed.error.issues.map(issue => ({
    path: issue.path.join('.'),
    message: issue.message,
  }));
  // The rules and packs are judged all the same, so that nobody has to start twice to learn of two mistakes.
  const rest = configSchema.pick({ rules: true, packs: true });
  const judged = z.looseObject(rest.shape).safeParse(value);
  return { section: judged.success ? judged.data : {}, errors };
}

/** Who signs is said once, under `attestations.roles`; the rule about missing sign-offs goes by it. */
function withSigningRoles(
  settings: Record<string, unknown>,
  rules: readonly AnyRule[],
  required: string[],
): RuleSettings {
  // Settings of unknown shape are judged by configureRules.
  const given = settings as RuleSettings;
  if (!rules.some(rule => rule.id === RULE_ABOUT_SIGNING)) return given;
  const setting = given[RULE_ABOUT_SIGNING] ?? {};
  const asObject =
    typeof setting === 'object' ? setting : { severity: setting };
  return {
    ...given,
    [RULE_ABOUT_SIGNING]: {
      ...asObject,
      parameters: { required, ...asObject.parameters },
    },
  };
}

function throwAll(errors: readonly ConfigurationError[]) {
  if (!errors.length) return;
  const lines = errors.map(({ path, message }) => {
    const key = path ? `operatingModel.${path}` : 'operatingModel';
    return `- ${key}: ${message}`;
  });
  throw new Error(
    `The configuration of the operating model is not valid:\n${lines.join('\n')}`,
  );
}

function milliseconds(
  duration: HumanDuration | undefined,
  otherwise: HumanDuration,
): number {
  return durationToMilliseconds(duration ?? otherwise);
}
