import { modelFromYaml } from '../testing/modelFromYaml';
import { TEST_DAY } from '../testing/testRule';
import { configureRules, type RuleSettings } from './configuration';
import { defineRule, type AnyRule, type Gap } from './defineRule';
import { evaluateRules, notCheckedOf } from './evaluateRules';
import type { RuleInputs } from './inputs';

const MODEL = modelFromYaml(`
kind: Risk
name: fire
title: Fire
spec: { affects: [portal] }
---
kind: Risk
name: flood
---
kind: Service
name: portal
spec: { type: business }
---
kind: User
name: anna
title: Anna Berg
spec: {}
`);

/** A rule that reports the given gaps of each risk. */
const ruleOf = (
  id: string,
  gaps: Partial<Gap>[] = [{}],
  more = {},
): AnyRule => ({
  ...defineRule({
    id,
    title: id,
    severity: 'warning',
    box: 'processes',
    subject: ['Risk'],
    rationale: 'For this test.',
    messages: { gap: '{{subject}} and {{others}} {{unfilled}}', other: 'x' },
    evaluate(risk, { report }) {
      for (const gap of gaps) {
        report({
          message: 'gap',
          services: [],
          evidence: [{ entity: risk, path: 'spec.owner' }],
          remedy: '',
          ...gap,
          // The cases below name only messages that the rule has.
        } as Gap<'gap' | 'other'>);
      }
    },
  }),
  ...more,
});

const failing = ruleOf('a-failing', [], {
  evaluate(risk: { ref: string }, { report }: { report: (gap: Gap) => void }) {
    if (risk.ref === 'risk:default/flood') throw new Error('no such field');
    report({ message: 'gap', services: [], evidence: [], remedy: '' });
  },
});

const run = (rules: AnyRule[], inputs: Partial<RuleInputs> = {}) =>
  evaluateRules(MODEL, rules, { asOf: TEST_DAY, ...inputs });

describe('evaluateRules', () => {
  it('goes on when a rule fails, which then is not checked and has no findings', () => {
    const { findings, outcomes } = run([failing, ruleOf('b')]);
    expect(findings.map(({ rule }) => rule)).toEqual(['b', 'b']);
    expect(outcomes).toEqual([
      {
        rule: 'a-failing',
        outcome: 'notChecked',
        notChecked: ['The rule failed: no such field'],
      },
      { rule: 'b', outcome: 'gaps', notChecked: [] },
    ]);
  });

  it('says of a rule that fails again what went wrong first, and nothing else', () => {
    const rule = ruleOf('a', [], {
      evaluate(
        risk: { ref: string },
        { notChecked }: { notChecked: (why: string) => void },
      ) {
        notChecked('(c) only');
        throw new Error(risk.ref);
      },
    });
    expect(notCheckedOf(run([rule]))).toEqual([
      { rule: 'a', reason: 'The rule failed: risk:default/fire' },
    ]);
  });

  it('runs rules about waivers once, after the others', () => {
    const ran: string[] = [];
    const noting = (id: string, more = {}) =>
      ruleOf(id, [], { evaluate: () => ran.push(id), ...more });
    const { outcomes } = run([
      noting('a', { aboutWaivers: true }),
      noting('b'),
    ]);
    expect(ran).toEqual(['b', 'b', 'a', 'a']);
    expect(outcomes.map(({ rule }) => rule)).toEqual(['a', 'b']);
  });

  it('tells clean from not applicable', () => {
    const { outcomes } = run([
      ruleOf('a', []),
      ruleOf('b', [], { subject: ['Forum'] }),
    ]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual([
      'clean',
      'notApplicable',
    ]);
  });

  it('looks at Users, where a rule is about them', () => {
    const { findings } = run([ruleOf('a', [{}], { subject: ['User'] })]);
    expect(findings.map(({ subject }) => subject)).toEqual([
      'user:default/anna',
    ]);
  });

  it('does not run a rule that is off', () => {
    const { rules } = configureRules([ruleOf('a')], { a: 'off' });
    expect(evaluateRules(MODEL, rules, { asOf: TEST_DAY })).toEqual({
      findings: [],
      outcomes: [{ rule: 'a', outcome: 'off', notChecked: [] }],
    });
  });

  it.each([
    [['x:y/a'], 'The model is only a part: x:y/a is not in it.'],
    [['a', 'b', 'c'], 'The model is only a part: a, b and c are not in it.'],
    [
      ['a', 'b', 'c', 'd', 'e'],
      'The model is only a part: a, b, c and 2 more are not in it.',
    ],
  ])('says what is missing from a partial model: %j', (partial, reason) => {
    const whole = ruleOf('a', [{}], { needsWholeModel: true });
    const evaluation = run([whole, ruleOf('b')], { partial });
    expect(notCheckedOf(evaluation)).toEqual([{ rule: 'a', reason }]);
    expect(evaluation.findings.every(({ rule }) => rule === 'b')).toBe(true);
  });

  it('says which input is missing', () => {
    const rule = ruleOf('a', [{}], { needsInput: 'incidents' });
    expect(notCheckedOf(run([rule]))).toEqual([
      { rule: 'a', reason: 'There is no incident evidence.' },
    ]);
    expect(run([rule], { incidents: [] }).findings).toHaveLength(2);
    const ofOther = ruleOf('a', [{}], { needsInput: 'waivers' });
    expect(notCheckedOf(run([ofOther]))[0].reason).toBe(
      'Nothing was given as waivers.',
    );
  });

  it('keeps findings next to the reasons why a part was not looked at, each reason once', () => {
    const partly = ruleOf('a', [], {
      evaluate(
        risk: { ref: string },
        {
          report,
          notChecked,
        }: { report: (gap: Gap) => void; notChecked: (why: string) => void },
      ) {
        notChecked('(z) only');
        notChecked('(c) only');
        if (risk.ref !== 'risk:default/fire') return;
        report({ message: 'other', services: [], evidence: [], remedy: '' });
      },
    });
    const { findings, outcomes } = run([partly]);
    expect(findings).toHaveLength(1);
    expect(outcomes).toEqual([
      { rule: 'a', outcome: 'gaps', notChecked: ['(c) only', '(z) only'] },
    ]);
  });

  it('calls a rule that found nothing and left something out not checked', () => {
    const nothing = ruleOf('a', [], {
      evaluate: (
        _: unknown,
        { notChecked }: { notChecked: (why: string) => void },
      ) => notChecked('(c) only'),
    });
    expect(run([nothing]).outcomes[0].outcome).toBe('notChecked');
  });

  it('sorts findings and outcomes by rule and subject, whatever the order of the rules', () => {
    const rules = [ruleOf('b'), ruleOf('a')];
    const evaluation = run(rules);
    expect(
      evaluation.findings.map(each => `${each.rule} ${each.subject}`),
    ).toEqual([
      'a risk:default/fire',
      'a risk:default/flood',
      'b risk:default/fire',
      'b risk:default/flood',
    ]);
    expect(run([...rules].reverse())).toEqual(evaluation);
  });

  it('lets configuration win over the severity of the gap, and that over the default', () => {
    const rule = ruleOf('a', [{ severity: 'error' }, { discriminator: 'x' }]);
    const severities = (settings: RuleSettings) =>
      evaluateRules(MODEL, configureRules([rule], settings).rules, {
        asOf: TEST_DAY,
      })
        .findings.slice(0, 2)
        .map(({ severity }) => severity)
        .sort();
    expect(severities({})).toEqual(['error', 'warning']);
    expect(severities({ a: 'info' })).toEqual(['info', 'info']);
  });

  it('reports a gap once, however often the rule does', () => {
    const { findings } = run([
      ruleOf('a', [{}, { involves: [] }, { message: 'other' }]),
    ]);
    expect(findings.map(({ message }) => message)).not.toContain('x');
    expect(findings).toHaveLength(2);
  });

  it('tells gaps apart by what they involve, in any order, and by their discriminator', () => {
    const { findings } = run([
      ruleOf('a', [
        { involves: ['x', 'y'] },
        { involves: ['y', 'x', 'x'] },
        { involves: ['x'] },
        { involves: ['x'], discriminator: 'd' },
      ]),
    ]);
    const ofFire = findings.filter(({ subject }) => subject.endsWith('fire'));
    expect(ofFire.map(({ involves }) => involves)).toEqual([
      ['x'],
      ['x'],
      ['x', 'y'],
    ]);
  });

  it('fills messages by title, in words, and names the entities besides subject and involved', () => {
    const anna = MODEL.get('user:default/anna')!;
    const portal = MODEL.get('service:default/portal')!;
    const fire = MODEL.get('risk:default/fire')!;
    const missing = {
      ref: 'group:default/ghost',
      path: 'spec.owner',
      target: undefined,
    };
    const { findings } = run([
      ruleOf('a', [
        {
          data: {
            others: [anna, fire, portal, missing, 'nobody'],
            unused: anna,
          },
          involves: [portal.ref],
          services: [portal.ref, 'service:city/a', portal.ref],
        },
      ]),
    ]);
    expect(findings[0]).toMatchObject({
      message:
        'Fire and Anna Berg, Fire, portal, group:default/ghost and nobody {{unfilled}}',
      mentions: ['group:default/ghost', 'user:default/anna'],
      services: ['service:city/a', 'service:default/portal'],
      box: 'processes',
      waived: null,
      texts: {
        message: [
          {
            key: 'message.a.gap',
            values: {
              subject: 'Fire',
              others: [
                'Anna Berg',
                'Fire',
                'portal',
                'group:default/ghost',
                'nobody',
              ],
            },
          },
        ],
      },
    });
    expect(findings[0].texts?.message[0].values).not.toHaveProperty('unused');
  });

  it('does not involve the subject in its own finding', () => {
    const gap = { involves: ['risk:default/fire', 'risk:default/flood'] };
    expect(run([ruleOf('a', [gap])]).findings[0].involves).toEqual([
      'risk:default/flood',
    ]);
  });

  it('takes the box of the gap, where it names one', () => {
    expect(run([ruleOf('a', [{ box: 'information' }])]).findings[0].box).toBe(
      'information',
    );
  });
});
