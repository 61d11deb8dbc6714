import fc from 'fast-check';
import { nameOfRef } from '../kinds/entityRef';
import { ModelGraph } from '../graph/ModelGraph';
import type { EntityLike } from '../kinds/entity';
import { validateEntity } from '../kinds/validateEntity';
import type { Finding } from '../findings/Finding';
import { applyRemedy, documentsOf } from '../testing/applyRemedy';
import { arbitraryInputs, arbitraryModel } from '../testing/arbitraryModel';
import { deepFreeze } from '../testing/modelFromYaml';
import { refOf, rewriteReferences } from '../testing/references';
import {
  declaredFromBothEnds,
  declaredFromTheOtherEnd,
  EITHER_END,
  SAID_TWICE,
} from '../testing/relationEnds';
import { shortForm } from '../testing/shortForm';
import { configureRules } from './configuration';
import { evaluateRules } from './evaluateRules';
import type { RuleInputs } from './inputs';
import { BUILT_IN_RULES } from '.';

jest.setTimeout(60_000);
// The same models in every run, so that no build fails by chance; change the seed to look further.
fc.configureGlobal({ seed: 20261121 });

const { rules } = configureRules(BUILT_IN_RULES, {
  'person-overloaded': { parameters: { limit: 2 } },
});

const evaluate = (entities: readonly EntityLike[], inputs: RuleInputs) =>
  evaluateRules(ModelGraph.build(entities), rules, inputs);

/** What a gap is, without the fields that show it. */
function identityOf(finding: Finding) {
  const { evidence, remedy, mentions, message, texts, ...identity } = finding;
  // A message of this rule names fields.
  return finding.rule === 'dangling-reference'
    ? identity
    : { ...identity, message };
}

const check = (
  property: (model: EntityLike[], inputs: RuleInputs) => void,
  numRuns = 100,
) =>
  fc.assert(fc.property(arbitraryModel, arbitraryInputs, property), {
    numRuns,
  });

describe('the rules, over arbitrary models', () => {
  it('are given models that are valid and in which every rule has gaps', () => {
    const found = new Set<string>();
    check((model, inputs) => {
      for (const entity of model) {
        expect(validateEntity(entity)).toEqual([]);
      }
      for (const { rule } of evaluate(model, inputs).findings) found.add(rule);
    }, 400);
    expect(BUILT_IN_RULES.filter(({ id }) => !found.has(id))).toEqual([]);
  });

  it('never fail, and leave frozen input as it is', () => {
    check((model, inputs) => {
      const { outcomes } = evaluate(deepFreeze(model), deepFreeze(inputs));
      const reasons = outcomes.flatMap(({ notChecked }) => notChecked);
      expect(reasons.filter(each => each.includes('failed'))).toEqual([]);
    });
  });

  it('report each gap once, on subjects and services of the model, with evidence', () => {
    check((model, inputs) => {
      const { findings } = evaluate(model, inputs);
      const refs = new Set(model.map(refOf));
      const fingerprints = new Set(findings.map(each => each.fingerprint));
      expect(fingerprints.size).toBe(findings.length);
      for (const finding of findings) {
        expect(refs).toContain(finding.subject);
        for (const service of finding.services) expect(refs).toContain(service);
        for (const { entityRef } of finding.evidence)
          expect(refs).toContain(entityRef);
        expect(finding.involves).not.toContain(finding.subject);
        expect(finding.evidence.length).toBeGreaterThan(0);
        expect(finding.message).not.toMatch(/\{\{|undefined|\[object/);
      }
    });
  });

  it('find the same in any order of the entities', () => {
    fc.assert(
      fc.property(
        arbitraryModel.chain(model =>
          fc.tuple(
            fc.constant(model),
            fc.shuffledSubarray(model, {
              minLength: model.length,
              maxLength: model.length,
            }),
          ),
        ),
        arbitraryInputs,
        ([model, shuffled], inputs) => {
          expect(evaluate(shuffled, inputs)).toEqual(evaluate(model, inputs));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('find the same for references in short and in mixed-case form', () => {
    check((model, inputs) => {
      const expected = evaluate(model, inputs);
      const shortened = rewriteReferences(model, shortForm);
      expect(shortened).not.toEqual(model);
      expect(evaluate(shortened, inputs)).toEqual(expected);
      const shouted = rewriteReferences(model, ref => ref.toUpperCase());
      expect(evaluate(shouted, inputs)).toEqual(expected);
    });
  });

  it('find the same for relations that are declared from the other end', () => {
    check((model, inputs) => {
      const expected = evaluate(model, inputs).findings.map(identityOf);
      for (const relation of EITHER_END) {
        const moved = declaredFromTheOtherEnd(model, relation);
        expect(evaluate(moved, inputs).findings.map(identityOf)).toEqual(
          expected,
        );
      }
    });
  });

  it('find the same for relations that both ends declare', () => {
    check((model, inputs) => {
      const expected = evaluate(model, inputs).findings.map(identityOf);
      for (const relation of SAID_TWICE) {
        const twice = declaredFromBothEnds(model, relation);
        expect(evaluate(twice, inputs).findings.map(identityOf)).toEqual(
          expected,
        );
      }
    });
  });

  it('find the same, but for the name, when an entity is renamed', () => {
    fc.assert(
      fc.property(
        arbitraryModel.filter(model => model.length > 0),
        arbitraryInputs,
        fc.nat(),
        fc.constantFrom('aa-first', 'zz-last'),
        (model, inputs, place, name) => {
          const old = refOf(model[place % model.length]);
          const renamed = renamedIn(model, old, name);
          const anew = withName(old, name);
          const inputsAnew = JSON.parse(
            JSON.stringify(inputs).replaceAll(old, anew),
          ) as RuleInputs; // The same shape, with other text.
          const before = evaluate(model, inputs).findings;
          const after = evaluate(renamed, inputsAnew).findings;
          expect(
            after.map(each => withoutNames(each, anew, old)).sort(),
          ).toEqual(before.map(each => withoutNames(each, old, old)).sort());
        },
      ),
      { numRuns: 150 },
    );
  });

  it('close each gap by its remedy, where that is more than advice, and open it again without', () => {
    check((model, inputs) => {
      const { findings } = evaluate(model, inputs);
      for (const finding of findings) {
        // What a process has beyond its template cannot be taken out by merging.
        if (finding.rule === 'template-deviation') continue;
        const documents = documentsOf(finding.remedy);
        if (!documents.length) continue;
        const mended = applyRemedy(model, documents);
        expect(mended.flatMap(validateEntity)).toEqual([]);
        const open = evaluate(mended, inputs).findings;
        expect(open.map(each => each.fingerprint)).not.toContain(
          finding.fingerprint,
        );
      }
      expect(evaluate(model, inputs).findings).toEqual(findings);
    }, 10);
  });

  it('find the same when something unrelated is added', () => {
    check((model, inputs) => {
      const expected = evaluate(model, inputs);
      for (const unrelated of UNRELATED) {
        const { findings } = evaluate([...unrelated, ...model], inputs);
        expect(findings).toEqual(expected.findings);
      }
    }, 50);
  });

  it('open a waived finding again on the day after', () => {
    fc.assert(
      fc.property(
        arbitraryModel,
        arbitraryInputs,
        fc.nat(),
        (model, inputs, place) => {
          const { findings } = evaluate(model, inputs);
          const open = findings.filter(
            ({ rule, waived, subject }) =>
              !waived &&
              !rule.startsWith('waiver-') &&
              !subject.startsWith('user:'),
          );
          fc.pre(open.length > 0);
          const { rule, subject, fingerprint } = open[place % open.length];
          const until = '2027-05-31';
          const waived = model.map(entity =>
            refOf(entity) === subject
              ? withWaiver(entity, rule, until)
              : entity,
          );
          const on = (asOf: string, entities: EntityLike[]) =>
            evaluate(entities, { ...inputs, asOf }).findings;
          const find = (found: Finding[]) =>
            found.find(each => each.fingerprint === fingerprint);

          const lastDay = find(on(until, waived));
          expect(lastDay?.waived?.until ?? 'closed by then').toBe(
            find(on(until, model)) ? until : 'closed by then',
          );
          const dayAfter = '2027-06-01';
          expect(find(on(dayAfter, waived))).toEqual(find(on(dayAfter, model)));
        },
      ),
      { numRuns: 150 },
    );
  });
});

function withName(ref: string, name: string): string {
  return ref.slice(0, ref.length - nameOfRef(ref).length) + name;
}

function renamedIn(
  model: readonly EntityLike[],
  old: string,
  name: string,
): EntityLike[] {
  return rewriteReferences(model, ref =>
    ref === old ? withName(ref, name) : ref,
  ).map(entity =>
    refOf(entity) === old
      ? { ...entity, metadata: { ...entity.metadata, name } }
      : entity,
  );
}

const PAIRS = BUILT_IN_RULES.filter(rule => rule.pair).map(rule => rule.id);

/** A finding as text, with a reference in place of another; which of a pair is the subject depends on names. */
function withoutNames(finding: Finding, ref: string, by: string): string {
  const { rule, severity, box, subject, involves, services, waived, evidence } =
    finding;
  const entities = [subject, ...involves];
  const facts = {
    rule,
    severity,
    box,
    entities: PAIRS.includes(rule) ? entities : [subject, [...involves]],
    services,
    waived: Boolean(waived),
    evidence: evidence.map(({ entityRef, path }) => `${entityRef} ${path}`),
  };
  return JSON.stringify(facts, (_, value) => {
    if (typeof value === 'string') return value.replaceAll(ref, by);
    return Array.isArray(value) && value.every(each => typeof each === 'string')
      ? value.map(each => each.replaceAll(ref, by)).sort()
      : value;
  });
}

const OURS = { apiVersion: 'operating-model.io/v1alpha1' };
const BACKSTAGE = { apiVersion: 'backstage.io/v1alpha1' };
const metadata = { namespace: 'elsewhere', name: 'unrelated' };

/** Entities that nothing in the model refers to, and that say everything that a rule asks of them. */
const UNRELATED: EntityLike[][] = [
  ...['User', 'Group', 'Component', 'Resource', 'System'].map(kind => [
    { ...BACKSTAGE, kind, metadata, spec: {} },
  ]),
  [{ ...OURS, kind: 'Risk', metadata, spec: { status: 'closed' } }],
  [
    { ...BACKSTAGE, kind: 'User', metadata, spec: {} },
    {
      ...OURS,
      kind: 'Supplier',
      metadata,
      spec: { type: 'software-vendor', owner: 'user:unrelated' },
    },
  ],
];

function withWaiver(
  entity: EntityLike,
  rule: string,
  until: string,
): EntityLike {
  const spec = entity.spec as { waivers?: object[] }; // The field of all eight kinds.
  return {
    ...entity,
    spec: {
      ...spec,
      waivers: [...(spec.waivers ?? []), { rule, until, reason: 'r' }],
    },
  };
}
