import { TEST_DAY } from '../testing/testRule';
import { modelFromYaml } from '../testing/modelFromYaml';
import { defineRule } from './defineRule';
import { evaluateRules } from './evaluateRules';

const twoFields = defineRule({
  id: 'two-fields',
  title: 'Two fields',
  severity: 'info',
  box: 'management-system',
  subject: ['Risk'],
  rationale: 'For this test.',
  messages: { gap: '{{subject}}' },
  evaluate(risk, { report }) {
    const evidence = ['spec.owner', 'spec.category'].map(path => ({
      entity: risk,
      path,
    }));
    report({ message: 'gap', services: [], evidence, remedy: '' });
  },
});

it('sorts the evidence of a finding, in whatever order the rule named it', () => {
  const graph = modelFromYaml('kind: Risk\nname: outage');
  const { findings } = evaluateRules(graph, [twoFields], { asOf: TEST_DAY });
  expect(findings[0].evidence.map(({ path }) => path)).toEqual([
    'spec.category',
    'spec.owner',
  ]);
});
