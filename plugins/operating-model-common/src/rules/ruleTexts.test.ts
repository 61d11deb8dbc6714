import { ModelGraph } from '../graph/ModelGraph';
import { entitiesFromYaml } from '../testing/modelFromYaml';
import { examplesOf } from '../testing/rulePage';
import { TEST_DAY } from '../testing/testRule';
import { fillTemplate, inEnglish } from '../text/english';
import type { KeyedText } from '../text/KeyedText';
import { BUILT_IN_RULES } from '.';
import { configureRules } from './configuration';
import { evaluateRules } from './evaluateRules';
import { RULE_PAGES } from './pages.generated';
import { ruleTexts } from './ruleTexts';

const TEXTS: unknown = ruleTexts();

/** The English text of a key, found as a page finds its own. */
function templateOf(key: string): string {
  const found = key
    .split('.')
    .reduce<unknown>((tree, name) => Object(tree)[name], TEXTS);
  if (typeof found !== 'string') throw new Error(`There is no text ${key}`);
  return found;
}

/** Sentences made from their keys and values alone. */
function rebuilt(texts: readonly KeyedText[]) {
  return texts.map(({ key, values = {} }) =>
    fillTemplate(templateOf(key), name => inEnglish(values[name])),
  );
}

describe.each(BUILT_IN_RULES.map(rule => rule.id))('%s', id => {
  const findings = examplesOf(RULE_PAGES[id], 'Gap').flatMap(
    ({ model, parameters, inputs }) => {
      const { rules } = configureRules(BUILT_IN_RULES, {
        [id]: { parameters },
      });
      const graph = ModelGraph.build(entitiesFromYaml(model));
      return evaluateRules(graph, rules, {
        asOf: TEST_DAY,
        ...inputs,
      }).findings.filter(({ rule }) => rule === id);
    },
  );

  it('has gaps on its page', () => {
    expect(findings).not.toEqual([]);
  });

  it('has its message and the lines of its remedy as texts by key', () => {
    for (const { message, remedy, texts } of findings) {
      expect(rebuilt(texts?.message ?? []).join(' ')).toBe(message);
      expect(rebuilt(texts?.remedy ?? []).map(line => `# ${line}`)).toEqual(
        remedy.split('\n').filter(line => line.startsWith('#')),
      );
    }
  });
});
