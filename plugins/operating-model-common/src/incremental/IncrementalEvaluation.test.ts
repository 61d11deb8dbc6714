import fc from 'fast-check';
import { allAtOnce } from '../graph/steps';
import type { EntityLike } from '../kinds/entity';
import { formatRef } from '../kinds/entityRef';
import { BUILT_IN_RULES } from '../rules';
import { configureRules, type ConfiguredRule } from '../rules/configuration';
import type { Evaluation } from '../rules/evaluateRules';
import { arbitraryEdit } from '../testing/arbitraryEdits';
import { arbitraryInputs, arbitraryModel } from '../testing/arbitraryModel';
import { arbitraryShape } from '../testing/arbitraryShape';
import { ChangingModel } from '../testing/ChangingModel';
import { IncrementalEvaluation, type ModelChanges } from '.';

// More than the few of each run of the tests: INCREMENTAL_RUNS=5000.
const RUNS = Number(process.env.INCREMENTAL_RUNS ?? 60);
const RUNS_OF_ONE = Math.ceil(RUNS / 3);

const { rules: RULES } = configureRules(BUILT_IN_RULES, {
  // As many places as anybody has in so small a model.
  'person-overloaded': { parameters: { limit: 1 } },
});

it('finds the same as a whole evaluation, whatever happens to the model', () => {
  const parts = compare(RULES, RUNS);

  expect(parts).toBeGreaterThan(RUNS);
});

// What one rule reads makes up for what another forgets to note.
it.each(RULES.map(each => [each.rule.id, each] as const))(
  'finds the same by %s alone',
  (_, rule) => {
    expect(compare([rule], RUNS_OF_ONE)).toBeGreaterThan(0);
  },
);

it('learns what the first change needs to know before it comes, where there is time', () => {
  const people = Array.from({ length: 2_000 }, (_, i) => person(`p${i}`));
  const inputs = { asOf: '2026-11-16', packs: [] };
  const stepsOfFirstChange = (prepare: boolean) => {
    const engine = new IncrementalEvaluation(RULES);
    engine.start(people, { inputs });
    if (prepare) allAtOnce(engine.prepareInSteps());
    return [...engine.updateInSteps({ put: [person('new')] }, { inputs })];
  };

  expect(stepsOfFirstChange(false).length).toBeGreaterThan(2);
  expect(stepsOfFirstChange(true)).toEqual([]);
});

/** Compares both after each of many edits, and says how many of them led to a look at a part. */
function compare(rules: readonly ConfiguredRule[], numRuns: number): number {
  let parts = 0;
  fc.assert(
    fc.property(
      arbitraryModel,
      fc.record({
        inputs: arbitraryInputs,
        versions: fc
          .tuple(arbitraryModel, arbitraryModel)
          .map(all => all.flat()),
        shape: arbitraryShape,
        isSigned: fc.boolean(),
      }),
      fc.boolean(),
      // The small one now and then leads to a look at everything.
      fc.constantFrom(Infinity, 20),
      fc.array(fc.array(arbitraryEdit, { minLength: 1, maxLength: 2 }), {
        minLength: 4,
        maxLength: 16,
      }),
      (entities, options, isPrepared, partLimit, rounds) => {
        const model = new ChangingModel(entities, options);
        const engine = new IncrementalEvaluation(rules, { partLimit });
        const given = model.given();
        expectSame(engine.start(model.all(), given), model.evaluate(rules));
        if (isPrepared) allAtOnce(engine.prepareInSteps());
        for (const edits of rounds) {
          const changes = merged(edits.map(edit => model.apply(edit)));
          const step = engine.update(changes, model.given());
          if (step.lookedAt) parts += 1;
          expectSame(step, model.evaluate(rules));
        }
      },
    ),
    { numRuns },
  );
  return parts;
}

function expectSame(actual: Evaluation, expected: Evaluation) {
  expect(actual.outcomes).toEqual(expected.outcomes);
  expect(JSON.stringify(actual.findings)).toBe(
    JSON.stringify(expected.findings),
  );
}

function person(name: string): EntityLike {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name },
    spec: { memberOf: [] },
  };
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
