import { BUILT_IN_RULES } from './index';
import { configureRules } from './configuration';

it.each(BUILT_IN_RULES.map(rule => [rule.id, rule]))(
  'gives %s the same defaults whether or not its schema is compiled',
  (id, rule) => {
    const plain = configureRules([rule]);
    const compiled = configureRules([rule], {
      [String(id)]: { parameters: {} },
    });
    expect(plain.errors).toEqual([]);
    expect(compiled).toEqual(plain);
  },
);

it('reports a required parameter that has neither a value nor a default', () => {
  const parameters = {
    type: 'object',
    required: ['days', 'limit'],
    properties: {
      days: { type: 'number', default: 7 },
      limit: { type: 'number' },
    },
  };
  const { errors } = configureRules([{ ...BUILT_IN_RULES[0], parameters }]);
  expect(errors).toHaveLength(1);
});

it('does not compile a schema whose defaults say it all: that takes longer than to check a file', () => {
  const parameters = {
    type: 'object',
    required: ['days'],
    properties: {
      // Compiling this throws.
      days: { type: 'a whole number', default: 7 },
      from: { type: 'a day' },
    },
  };
  const rule = { ...BUILT_IN_RULES[0], parameters };
  expect(configureRules([rule]).rules[0].parameters).toEqual({ days: 7 });
  const bare = { ...rule, parameters: { type: 'none at all' } };
  expect(configureRules([bare]).rules[0].parameters).toEqual({});
  expect(() =>
    configureRules([rule], { [rule.id]: { parameters: {} } }),
  ).toThrow('type must be JSONType');
});
