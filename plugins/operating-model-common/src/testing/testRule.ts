import type { Finding } from '../findings/Finding';
import { ModelGraph } from '../graph/ModelGraph';
import type { EntityLike } from '../kinds/entity';
import { validateEntity } from '../kinds/validateEntity';
import { configureRules } from '../rules/configuration';
import type { AnyRule } from '../rules/defineRule';
import { evaluateRules, type Evaluation } from '../rules/evaluateRules';
import type { RuleInputs } from '../rules/inputs';
import { applyRemedy, documentsOf } from './applyRemedy';
import { entitiesFromYaml, validEntities } from './modelFromYaml';

/** One model that a rule is run on. */
export interface RuleCase {
  /** A fact: what the rule does with the model. */
  name: string;
  /** The model as YAML; see `modelFromYaml` for what may be left out. */
  model: string;
  parameters?: Record<string, unknown>;
  /** The day is 2026-11-21 unless given. */
  inputs?: Partial<RuleInputs>;
}

/** What is expected of a finding; what is left out is not compared. */
export type ExpectedFinding = Pick<Finding, 'subject'> & {
  involves?: string[];
  services?: string[];
  severity?: string;
  box?: string;
  /** A part of the message. */
  says?: string;
  /** Evidence as `ref path`, all of it, in any order. */
  evidence?: string[];
};

/** A model with gaps. */
export interface RuleGap extends RuleCase {
  findings: ExpectedFinding[];
  /** Set where merging the remedy does only a part of what is to be done. */
  remedyIsPartial?: boolean;
}

/** The day that rule tests are run on. */
export const TEST_DAY = '2026-11-21';

/** Runs one rule alone over a model. */
export function evaluateRule(rule: AnyRule, given: RuleCase): Evaluation {
  return evaluateEntities(rule, validEntities(given.model), given);
}

function evaluateEntities(
  rule: AnyRule,
  entities: readonly EntityLike[],
  given: RuleCase,
): Evaluation {
  const { rules, errors } = configureRules([rule], {
    [rule.id]: { parameters: given.parameters },
  });
  if (errors.length) throw new Error(errors[0].message);
  return evaluateRules(ModelGraph.build(entities), rules, {
    asOf: TEST_DAY,
    ...given.inputs,
  });
}

const isSameGap = (a: Finding) => (b: Finding) =>
  a.fingerprint === b.fingerprint;

/**
 * The table test of a rule: models without a gap first, near misses above all, then models with. Every
 * message of the rule must come up in one of them.
 */
export function testRule(
  rule: AnyRule,
  cases: {
    clean: RuleCase[];
    gaps: RuleGap[];
    notChecked?: (RuleCase & { reason: string })[];
    /** The messages that these cases are about, where another file has those of the others; absent: all. */
    messages?: string[];
  },
) {
  describe(rule.id, () => {
    it.each(cases.clean)('finds nothing: $name', given => {
      const { findings, outcomes } = evaluateRule(rule, given);
      expect(findings).toEqual([]);
      expect(outcomes[0].notChecked).toEqual([]);
    });
    it.each(cases.gaps)('reports: $name', given => {
      const { findings } = evaluateRule(rule, given);
      expect(findings.map((each, i) => pick(each, given.findings[i]))).toEqual(
        given.findings.map(expectation),
      );
      for (const { message } of findings) expect(message).not.toMatch(/\{\{/);
    });
    it.each(cases.gaps)('closes by its remedy: $name', given => {
      for (const finding of evaluateRule(rule, given).findings) {
        expect(finding.remedy).toMatch(/^# \S/);
        const documents = documentsOf(finding.remedy);
        const mended = applyRemedy(entitiesFromYaml(given.model), documents);
        expect(mended.flatMap(validateEntity)).toEqual([]);
        const { findings } = evaluateEntities(rule, mended, given);
        // Advice alone changes nothing.
        expect(findings.some(isSameGap(finding))).toBe(
          documents.length === 0 || given.remedyIsPartial === true,
        );
      }
    });
    it('has a gap for each of its messages', () => {
      const { messages = Object.keys(rule.messages) } = cases;
      const said = cases.gaps.flatMap(given =>
        evaluateRule(rule, given).findings.map(({ message }) => message),
      );
      const silent = messagesNotIn(rule, said);
      expect(silent.filter(name => messages.includes(name))).toEqual([]);
    });
    if (cases.notChecked?.length) {
      it.each(cases.notChecked)('is not checked: $name', given => {
        const { outcomes } = evaluateRule(rule, given);
        expect(outcomes[0].notChecked.join('\n')).toContain(given.reason);
      });
    }
  });
}

/** The names of a rule's messages of which none of the texts is one. */
export function messagesNotIn(rule: AnyRule, texts: string[]): string[] {
  const templates = Object.entries<string>(rule.messages);
  return templates.flatMap(([name, template]) => {
    const pattern = template
      .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
      .replace(/\{\{\w+\}\}/g, '[^]*');
    const isSaid = new RegExp(`^${pattern}`);
    return texts.some(text => isSaid.test(text)) ? [] : [name];
  });
}

function expectation(expected: ExpectedFinding) {
  const { says, ...given } = expected;
  const { evidence } = given;
  const rest = evidence ? { ...given, evidence: [...evidence].sort() } : given;
  return says ? { ...rest, message: expect.stringContaining(says) } : rest;
}

function pick(finding: Finding, expected: ExpectedFinding | undefined) {
  const evidence = finding.evidence
    .map(({ entityRef, path }) => `${entityRef} ${path}`)
    .sort();
  const { subject, involves, services, severity, box, message } = finding;
  const all = { subject, involves, services, severity, box, evidence };
  if (!expected) return { ...all, message };
  const keys = Object.keys(expected);
  return {
    ...Object.fromEntries(
      Object.entries(all).filter(([key]) => keys.includes(key)),
    ),
    ...(keys.includes('says') ? { message } : {}),
  };
}
