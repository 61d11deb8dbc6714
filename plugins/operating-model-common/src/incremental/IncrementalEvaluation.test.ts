import fc from 'fast-check';
import type { EntityLike } from '../kinds/entity';
import { formatRef } from '../kinds/entityRef';
import { BUILT_IN_RULES } from '../rules';
import type { Evaluation } from '../rules/evaluateRules';
import { arbitraryEdit } from '../testing/arbitraryEdits';
import { arbitraryInputs, arbitraryModel } from '../testing/arbitraryModel';
import { arbitraryShape } from '../testing/arbitraryShape';
import { ChangingModel } from '../testing/ChangingModel';
import { IncrementalEvaluation, type ModelChanges } from '.';

// More than the few of each run of the tests: INCREMENTAL_RUNS=5000.
const RUNS = Number(process.env.INCREMENTAL_RUNS ?? 60);

// What one rule reads makes up for what another forgets to note: each is looked at by itself as well.
const arbitraryRules = fc.oneof(
  fc.constant(BUILT_IN_RULES),
  fc.constantFrom(...BUILT_IN_RULES).map(rule => [rule]),
);

it('finds the same as a whole evaluation, whatever happens to the model', () => {
  let parts = 0;
  fc.assert(
    fc.property(
      arbitraryModel,
      arbitraryInputs,
      arbitraryShape,
      arbitraryRules,
      fc.record({
        isSigned: fc.boolean(),
        // The small one now and then leads to a look at everything.
        partLimit: fc.constantFrom(Infinity, 20),
      }),
      fc.array(fc.array(arbitraryEdit, { minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 6,
      }),
      (entities, inputs, shape, rules, { isSigned, partLimit }, rounds) => {
        const model = new ChangingModel(entities, inputs, isSigned, shape);
        const engine = new IncrementalEvaluation(rules, { partLimit });
        const given = model.given();
        expectSame(engine.start(model.all(), given), model.evaluate(rules));
        for (const edits of rounds) {
          const changes = merged(edits.map(edit => model.apply(edit)));
          const step = engine.update(changes, model.given());
          if (step.lookedAt) parts += 1;
          expectSame(step, model.evaluate(rules));
        }
      },
    ),
    { numRuns: RUNS },
  );
  expect(parts).toBeGreaterThan(RUNS);
});

function expectSame(actual: Evaluation, expected: Evaluation) {
  expect(actual.outcomes).toEqual(expected.outcomes);
  expect(JSON.stringify(actual.findings)).toBe(
    JSON.stringify(expected.findings),
  );
}

/** Several changes as one; of one entity the last counts. */
function merged(all: readonly ModelChanges[]): ModelChanges {
  const last = new Map<string, EntityLike | undefined>();
  for (const { put = [], removed = [] } of all) {
    for (const each of put) last.set(refOf(each), each);
    for (const ref of removed) last.set(ref, undefined);
  }
  return {
    put: [...last.values()].flatMap(each => each ?? []),
    removed: [...last].flatMap(([ref, each]) => (each ? [] : [ref])),
    signed: all.flatMap(({ signed = [] }) => [...signed]),
  };
}

function refOf({ kind, metadata }: EntityLike) {
  return formatRef(kind, metadata.namespace, metadata.name);
}
