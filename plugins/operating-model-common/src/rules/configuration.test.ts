import { Type } from '@sinclair/typebox';
import { configureRules, type RuleSettings } from './configuration';
import { defineRule } from './defineRule';
import { BUILT_IN_RULES } from '.';

const riskLimit = defineRule({
  id: 'risk-limit',
  title: 'Too many risks',
  severity: 'warning',
  box: 'management-system',
  subject: ['Risk'],
  rationale: 'For this test.',
  parameters: Type.Object(
    {
      limit: Type.Integer({ default: 3, minimum: 1, description: 'At most.' }),
      words: Type.Array(Type.String(), {
        default: ['a'],
        description: 'Words.',
      }),
    },
    { additionalProperties: false, 'x-shown-as': 'a slider' },
  ),
  messages: { gap: '{{subject}}' },
  evaluate() {},
});

const configure = (setting: unknown) => {
  // What stands in a file can be of any shape.
  const settings = { 'risk-limit': setting } as RuleSettings;
  const { rules, errors } = configureRules([riskLimit], settings);
  return { ...rules[0], errors };
};

describe('configureRules', () => {
  it('reports every mistake of the parameters at once', () => {
    const { errors } = configure({ parameters: { limit: 0, words: 'a' } });
    expect(errors.map(({ path }) => path)).toEqual([
      'rules.risk-limit.parameters.limit',
      'rules.risk-limit.parameters.words',
    ]);
  });

  it('leaves a rule without settings as it is declared', () => {
    expect(configure(undefined)).toEqual({
      rule: riskLimit,
      off: false,
      severity: undefined,
      parameters: { limit: 3, words: ['a'] },
      errors: [],
    });
  });

  it.each([
    ['off', { off: true, severity: undefined }],
    ['error', { off: false, severity: 'error' }],
    [{ severity: 'off' }, { off: true, severity: undefined }],
    [{ severity: 'info' }, { off: false, severity: 'info' }],
    [null, { off: false, severity: undefined }],
  ])('understands %j', (setting, expected) => {
    expect(configure(setting)).toMatchObject({ ...expected, errors: [] });
  });

  it('keeps the defaults of the parameters that are not set', () => {
    expect(configure({ parameters: { limit: 7 } }).parameters).toEqual({
      limit: 7,
      words: ['a'],
    });
  });

  it('takes a schema with keywords of its own', () => {
    expect(riskLimit.parameters).toHaveProperty('x-shown-as');
    expect(configure({ parameters: { limit: 7 } }).errors).toEqual([]);
  });

  it('does not change what it was given', () => {
    const parameters = Object.freeze({ limit: 7 });
    expect(configure({ parameters }).errors).toEqual([]);
  });

  it.each([
    [
      'a wrong severity',
      'eror',
      'rules.risk-limit',
      '`eror` is not a severity. Did you mean `error`?',
    ],
    [
      'a value that is no severity at all',
      true,
      'rules.risk-limit',
      '`true` is not a severity. Known: off, error, warning, info.',
    ],
    [
      'a wrong setting',
      { parameter: {} },
      'rules.risk-limit.parameter',
      '`parameter` is not a setting. Did you mean `parameters`?',
    ],
    [
      'a wrong parameter',
      { parameters: { limits: 7 } },
      'rules.risk-limit.parameters.limits',
      '`limits` is not a parameter. Did you mean `limit`?',
    ],
    [
      'a parameter out of range',
      { parameters: { limit: 0 } },
      'rules.risk-limit.parameters.limit',
      'The value must be >= 1.',
    ],
    [
      'an item of the wrong type',
      { parameters: { words: ['a', 1] } },
      'rules.risk-limit.parameters.words.1',
      'The value must be string.',
    ],
    [
      'parameters that are no object',
      { parameters: 7 },
      'rules.risk-limit.parameters',
      'The value must be object.',
    ],
  ])('reports %s and keeps the defaults', (_, setting, path, message) => {
    const { parameters, errors } = configure(setting);
    expect(errors).toEqual([{ path, message }]);
    expect(parameters).toEqual({ limit: 3, words: ['a'] });
  });

  it('reports a parameter of a rule that takes none', () => {
    const rule = { ...riskLimit, parameters: undefined };
    const { errors } = configureRules([rule], {
      'risk-limit': { parameters: { limit: 1 } },
    });
    expect(errors).toEqual([
      {
        path: 'rules.risk-limit.parameters.limit',
        message: '`limit` is not a parameter. Known: none.',
      },
    ]);
  });

  it('reports each unknown rule, with the nearest id', () => {
    const { errors } = configureRules(BUILT_IN_RULES, {
      'risk-unownd': 'off',
      'FORUM-OVERLAP': 'off',
      'no-such-rule-at-all': 'off',
    });
    expect(errors.map(({ path }) => path)).toEqual([
      'rules.risk-unownd',
      'rules.FORUM-OVERLAP',
      'rules.no-such-rule-at-all',
    ]);
    expect(errors[0].message).toContain('Did you mean `risk-unowned`?');
    expect(errors[1].message).toContain('Did you mean `forum-overlap`?');
    expect(errors[2].message).toContain('Known: forum-overlap, ');
  });

  it('reports every mistake of a rule at once', () => {
    expect(
      configure({ severity: 'bad', level: 1, parameters: { limit: 'x' } })
        .errors,
    ).toHaveLength(3);
  });
});
