import fc from 'fast-check';
import { ModelGraph } from '../../graph/ModelGraph';
import { BUILT_IN_RULES } from '../../rules';
import { evaluateRules } from '../../rules/evaluateRules';
import type { RuleInputs } from '../../rules/inputs';
import { arbitraryInputs, arbitraryModel } from '../arbitraryModel';
import { PLAIN_DECISIONS } from './plainDecisions';
import { PLAIN_FLOWS } from './plainFlows';
import { PLAIN_REST } from './plainRest';
import { PlainModel, type PlainGap } from './PlainModel';
import { PLAIN_SUPPLIERS } from './plainSuppliers';
import { configureProperties, inOneForm, RUNS } from './properties';

configureProperties();

const PLAIN: Record<
  string,
  (model: PlainModel, inputs: RuleInputs) => PlainGap[]
> = { ...PLAIN_DECISIONS, ...PLAIN_FLOWS, ...PLAIN_SUPPLIERS, ...PLAIN_REST };

it.each(Object.entries(PLAIN))(
  '%s finds what a plain reading of its text finds',
  (id, plainGaps) => {
    const rules = BUILT_IN_RULES.filter(rule => rule.id === id);
    let found = 0;
    fc.assert(
      fc.property(arbitraryModel, arbitraryInputs, (entities, inputs) => {
        const graph = ModelGraph.build(entities);
        const { findings } = evaluateRules(graph, rules, inputs);
        found += findings.length;
        expect(inOneForm(findings)).toEqual(
          inOneForm(plainGaps(new PlainModel(entities), inputs)),
        );
      }),
      { numRuns: RUNS },
    );
    expect(found).toBeGreaterThan(0);
  },
);
