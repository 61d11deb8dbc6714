import type { EntityLike } from '../kinds/entity';
import { API_VERSION } from '../kinds/schema';
import { BUILT_IN_RULES } from '../rules';
import { defineRule } from '../rules/defineRule';
import type { RuleInputs } from '../rules/inputs';
import { IncrementalEvaluation } from '.';

const INPUTS: RuleInputs = { asOf: '2026-11-21', packs: [] };

function entity(kind: string, name: string, spec: object): EntityLike {
  return { apiVersion: API_VERSION, kind, metadata: { name }, spec };
}

const MODEL = [
  entity('Service', 'mail', { type: 'business', owner: 'group:ops' }),
  entity('Service', 'pay', { type: 'business', owner: 'group:ops' }),
  entity('Risk', 'flood', { owner: 'group:ops', affects: ['mail'] }),
];
const UNOWNED = { put: [entity('Risk', 'flood', { affects: ['mail'] })] };

function started(
  rules: ConstructorParameters<typeof IncrementalEvaluation>[0],
) {
  const engine = new IncrementalEvaluation(rules);
  engine.start(MODEL, { inputs: INPUTS });
  return engine;
}

describe('evaluation after a change', () => {
  it('looks at what the change concerns only', () => {
    const { findings, lookedAt } = started(BUILT_IN_RULES).update(UNOWNED, {
      inputs: INPUTS,
    });

    expect([...(lookedAt ?? [])].sort()).toEqual([
      'risk:default/flood',
      'service:default/mail',
    ]);
    expect(findings.map(({ rule }) => rule)).toContain('risk-unowned');
  });

  it('looks again at who refers to what is rejected now', () => {
    const lost = entity('Risk', 'fire', { affects: ['chat'] });
    const engine = new IncrementalEvaluation(BUILT_IN_RULES);
    engine.start([...MODEL, lost], { inputs: INPUTS });

    const { findings, lookedAt } = engine.update(
      {},
      { inputs: INPUTS, rejected: ['service:default/chat'] },
    );

    expect([...(lookedAt ?? [])]).toEqual(['risk:default/fire']);
    expect(
      findings.filter(({ subject }) => subject === 'risk:default/fire'),
    ).not.toContainEqual(
      expect.objectContaining({ rule: 'dangling-reference' }),
    );
  });

  it.each([
    ['the day is another', { inputs: { ...INPUTS, asOf: '2026-11-22' } }],
    ['the packs are others', { inputs: { ...INPUTS, packs: [] } }],
    ['there is incident evidence', { inputs: { ...INPUTS, incidents: [] } }],
    ['sign-offs are known', { inputs: INPUTS, signOffs: () => [] }],
  ])('looks at everything when %s', (_, given) => {
    const step = started(BUILT_IN_RULES).update({}, given);

    expect(step.lookedAt).toBeUndefined();
  });

  it('looks at everything when there is a rule of one’s own, whose reads nobody knows', () => {
    const own = defineRule({
      id: 'own',
      title: 'Own',
      severity: 'info',
      box: 'organization',
      subject: ['Service'],
      rationale: 'Ours.',
      messages: { found: 'It is.' },
      evaluate() {},
    });
    const engine = started([...BUILT_IN_RULES, own]);

    expect(engine.update(UNOWNED, { inputs: INPUTS }).lookedAt).toBeUndefined();
  });

  it('looks at everything when a part would be too much of the model', () => {
    const engine = new IncrementalEvaluation(BUILT_IN_RULES, { partLimit: 1 });
    engine.start(MODEL, { inputs: INPUTS });

    expect(engine.update(UNOWNED, { inputs: INPUTS }).lookedAt).toBeUndefined();
  });

  it('does not start with a change', () => {
    const engine = new IncrementalEvaluation(BUILT_IN_RULES);

    expect(() => engine.update(UNOWNED, { inputs: INPUTS })).toThrow(
      'No model was evaluated before.',
    );
  });
});
