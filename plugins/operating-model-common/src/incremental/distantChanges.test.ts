import { ModelGraph } from '../graph/ModelGraph';
import { BUILT_IN_RULES } from '../rules';
import { evaluateRules } from '../rules/evaluateRules';
import type { RuleInputs } from '../rules/inputs';
import { DISTANT_CHANGES, PACK } from '../testing/distantChanges';
import { refOf } from '../testing/references';
import { IncrementalEvaluation } from '.';

const INPUTS: RuleInputs = { asOf: '2026-11-21', packs: [PACK] };

describe('a change that concerns who does not name what changed', () => {
  it.each(DISTANT_CHANGES)('%s: %s', (id, _, before, put) => {
    const rules = BUILT_IN_RULES.filter(rule => rule.id === id);
    const engine = new IncrementalEvaluation(rules);
    const first = engine.start(before, { inputs: INPUTS });

    const step = engine.update({ put: [put] }, { inputs: INPUTS });

    const others = before.filter(each => refOf(each) !== refOf(put));
    const after = ModelGraph.build([...others, put]);
    expect(step).toMatchObject(evaluateRules(after, rules, INPUTS));
    // Otherwise the case would show nothing.
    expect(step).not.toMatchObject(first);
  });
});
