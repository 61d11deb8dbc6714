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
