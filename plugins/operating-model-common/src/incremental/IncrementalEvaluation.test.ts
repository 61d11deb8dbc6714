import fc from 'fast-check';
import type { EntityLike } from '../kinds/entity';
import { formatRef } from '../kinds/entityRef';
import { BUILT_IN_RULES } from '../rules';
import type { Evaluation } from '../rules/evaluateRules';
import { arbitraryEdit } from '../testing/arbitraryEdits';
import { arbitraryInputs, arbitraryModel } from '../testing/arbitraryModel';
import { ChangingModel } from '../testing/ChangingModel';
import { IncrementalEvaluation, type ModelChanges } from '.';

// More than the few of each run of the tests: INCREMENTAL_RUNS=5000.
const RUNS = Number(process.env.INCREMENTAL_RUNS ?? 60);

it('finds the same as a whole evaluation, whatever happens to the model', () => {
  let parts = 0;
  fc.assert(
    fc.property(
      arbitraryModel,
      arbitraryInputs,
      fc.record({
        isSigned: fc.boolean(),
        // The small one now and then leads to a look at everything.
        partLimit: fc.constantFrom(Infinity, 20),
      }),
      fc.array(fc.array(arbitraryEdit, { minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 6,
      }),
      (entities, inputs, { isSigned, partLimit }, rounds) => {
        const model = new ChangingModel(entities, inputs, isSigned);
        const engine = new IncrementalEvaluation(BUILT_IN_RULES, { partLimit });
        const given = model.given();
        expectSame(engine.start(model.all(), given), model.evaluate());
        for (const edits of rounds) {
          const changes = merged(edits.map(edit => model.apply(edit)));
          const step = engine.update(changes, model.given());
          if (step.lookedAt) parts += 1;
          expectSame(step, model.evaluate());
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
