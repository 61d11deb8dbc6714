import { ModelGraph } from '../graph/ModelGraph';
import { Reads } from '../graph/Reads';
import { allAtOnce, someAtATime, type Steps } from '../graph/steps';
import { Tokens } from '../graph/Tokens';
import type { EntityLike } from '../kinds/entity';
import { formatRef, resolveRef } from '../kinds/entityRef';
import { BUILT_IN_RULES } from '../rules';
import type { ConfiguredRule } from '../rules/configuration';
import type { AnyRule } from '../rules/defineRule';
import type { RuleInputs } from '../rules/inputs';
import { rulesetOf, type Ruleset } from '../rules/Ruleset';
import {
  runRulesetInSteps,
  sortOutcomes,
  type Evaluation,
} from '../rules/runRuleset';
import { whyNotChecked } from '../rules/whyNotChecked';
import { FindingsBook } from './FindingsBook';
import {
  lookAtPartInSteps,
  type PartLook,
  type PartResult,
} from './lookAtPart';
import { Members } from './Members';
import { observersOf } from './observers';
import { Part } from './Part';
import { parseReader, readerOf, Readers } from './Readers';
import { signOffsInSteps, type SignOffs } from './signOffs';
import { Tally } from './Tally';

/** What an evaluation is of, besides the entities. */
export interface EvaluatedWith {
  inputs: RuleInputs;
  /** Says which sign-offs a service has, in place of `inputs.attestations`. */
  signOffs?: SignOffs;
  /** References of documents that were rejected; see `ModelGraphOptions`. */
  rejected?: readonly string[];
}

/** Entities that came, changed or went. */
export interface ModelChanges {
  /** New ones and new versions. */
  put?: Iterable<EntityLike>;
  /** Full references of those that are gone. */
  removed?: Iterable<string>;
  /** Full references of the services that were signed, or of which a signature was withdrawn. */
  signed?: Iterable<string>;
}

/** An evaluation, and how it was made. */
export interface EvaluationStep extends Evaluation {
  /** The subjects that the rules looked at, those that are gone included; undefined where it was all of them. */
  lookedAt: ReadonlySet<string> | undefined;
}

/** Limits of looking at a part. */
export interface IncrementalOptions {
  /** The most entities that a part may hold: above, the whole is looked at. By default three tenths of the model. */
  partLimit?: number;
}

interface Given extends EvaluatedWith {
  rejected: readonly string[];
}

interface State extends Given {
  book: FindingsBook;
  tally: Tally;
  /** Whether a part can be looked at at all. */
  isDivisible: boolean;
}

const LEAST_LIMIT = 1000;
// What is noted anew for the whole model takes longer than a part of this size.
const LIMIT_SHARE = 0.3;

/**
 * Evaluates a model again and again, at the cost of what changed. While the rules look at a subject, the
 * graph notes what they read; after a change only those subjects are looked at that read what changed,
 * in a part of the model that holds all that they read. The result is the same as that of a full
 * evaluation of the model in the order of its references.
 *
 * Where a change cannot be bounded, the whole model is evaluated: another day, other packs or evidence,
 * a rule that failed, rules of one's own, or too many subjects and entities.
 */
export class IncrementalEvaluation {
  private readonly ruleset: Ruleset;
  // What an own rule reads besides the graph, or keeps, nobody knows: nothing is noted then, as everything is looked at.
  private readonly isBuiltIn: boolean;
  private readonly tokens = new Tokens();
  private readonly readers = new Readers();
  private members = new Members(this.tokens);
  private state: State | undefined;
  // Until the first change nobody asks who contributes what.
  private unindexed: ModelGraph | undefined;

  constructor(
    rules: readonly ConfiguredRule[] | readonly AnyRule[],
    private readonly options: IncrementalOptions = {},
  ) {
    this.ruleset = rulesetOf(rules);
    this.isBuiltIn = this.ruleset.all.every(({ rule }) =>
      BUILT_IN_RULES.includes(rule),
    );
  }

  /** Evaluates a whole model. Of two entities with one reference the first counts. */
  start(entities: Iterable<EntityLike>, given: EvaluatedWith): EvaluationStep {
    return allAtOnce(this.startInSteps(entities, given));
  }

  /** The same as {@link start}, step by step; the next evaluation waits for the end of this one. */
  *startInSteps(
    entities: Iterable<EntityLike>,
    { rejected = [], ...given }: EvaluatedWith,
  ): Steps<EvaluationStep> {
    const members = new Members(this.tokens);
    this.members = members;
    yield* someAtATime(entities, some => {
      for (const source of some) {
        const ref = refOf(source);
        if (!members.has(ref)) members.add(ref, source);
      }
    });
    const { graph, step } = yield* this.evaluateAll({ ...given, rejected });
    this.unindexed = graph;
    return step;
  }

  /** Learns what the first change needs to know, which else waits for it. */
  *prepareInSteps(): Steps<void> {
    if (this.unindexed) yield* this.members.indexInSteps(this.unindexed);
    this.unindexed = undefined;
  }

  /** Evaluates the model after changes to it, or with other inputs. Only after {@link start}. */
  update(changes: ModelChanges, given: EvaluatedWith): EvaluationStep {
    return allAtOnce(this.updateInSteps(changes, given));
  }

  /** The same as {@link update}, step by step; the next evaluation waits for the end of this one. */
  *updateInSteps(
    changes: ModelChanges,
    { rejected = [], ...given }: EvaluatedWith,
  ): Steps<EvaluationStep> {
    const { state } = this;
    if (!state) throw new Error('No model was evaluated before.');
    yield* this.prepareInSteps();
    const changed = new Set<number>();
    const refs = new Set<string>();
    for (const ref of changes.removed ?? []) {
      this.members.replace(ref, undefined, changed);
      refs.add(ref);
    }
    for (const source of changes.put ?? []) {
      this.members.replace(refOf(source), source, changed);
      refs.add(refOf(source));
    }
    for (const ref of differenceOf(state.rejected, rejected)) {
      changed.add(this.tokens.of('presence', ref));
    }
    const next = { ...given, rejected };
    const isDivisible = this.canLookAtPart(state, next, refs);
    for (const ref of changes.signed ?? []) refs.add(ref);
    const part =
      isDivisible && (yield* this.evaluatePart(state, next, refs, changed));
    if (part) return part;
    const { step } = yield* this.evaluateAll(next);
    return step;
  }

  private canLookAtPart(
    state: State,
    { inputs, signOffs }: Given,
    refs: ReadonlySet<string>,
  ): boolean {
    return (
      state.isDivisible &&
      isSame(state.inputs, inputs) &&
      !state.signOffs === !signOffs &&
      // How a reference is read depends on the entity only where that is named as nothing can be.
      [...refs].every(ref => resolveRef(ref, undefined, 'default') === ref)
    );
  }

  private *evaluateAll(
    given: Given,
  ): Steps<{ graph: ModelGraph; step: EvaluationStep }> {
    const { ruleset, tokens } = this;
    const { rejected, signOffs } = given;
    const reads = this.isBuiltIn ? new Reads(tokens) : undefined;
    const graph = yield* ModelGraph.buildInSteps(this.members.all(), {
      rejected,
      reads,
    });
    const observe = reads && observersOf(reads, tokens);
    const inputs = {
      ...given.inputs,
      ...(yield* signOffsInSteps(
        graph,
        graph.entities('Service'),
        signOffs,
        observe?.model,
      )),
    };
    const run = yield* runRulesetInSteps(graph, ruleset, inputs, observe);
    const runs = [...run.model, ...run.waivers];
    const tally = new Tally(runs);
    if (reads) this.readers.start(reads.ledger);
    this.state = {
      ...given,
      tally,
      book: new FindingsBook(graph, run, ruleset.isPair),
      isDivisible: this.isDivisible(tally, inputs),
    };
    return { graph, step: { ...run.evaluation, lookedAt: undefined } };
  }

  /** Undefined where the change cannot be bounded. */
  private *evaluatePart(
    state: State,
    next: Given,
    refs: ReadonlySet<string>,
    changed: ReadonlySet<number>,
  ): Steps<EvaluationStep | undefined> {
    const concerned = this.readers.concernedBy(changed);
    const subjects = new Set(refs);
    const carriers = new Set<string>();
    for (const reader of concerned.keys()) {
      const { id, round } = parseReader(reader);
      const ref = this.tokens.nameOf(id);
      if (round === 'model') subjects.add(ref);
      else carriers.add(ref);
    }
    const { ruleset, tokens, members } = this;
    const look: PartLook = {
      ruleset,
      tokens,
      members,
      ...state,
      ...next,
      subjects,
      carriers,
    };
    const part = new Part(members, this.limit);
    const isSmall =
      part.add(subjects) &&
      part.add(carriers) &&
      [...concerned.values()].every(read => part.addRead(read));
    if (!isSmall) return undefined;
    const result = yield* this.lookUntilComplete(look, part);
    if (!result) return undefined;
    return this.commit(state, look, result);
  }

  /** Looks at the part, and again with what it turns out to lack. */
  private *lookUntilComplete(
    look: PartLook,
    part: Part,
  ): Steps<PartResult | undefined> {
    for (;;) {
      const size = part.size;
      const result = yield* lookAtPartInSteps(look, part);
      const hasFailed = result.runs.some(
        run => run.isStopped && !look.tally.isStopped(run.rule),
      );
      if (hasFailed) return undefined;
      const isBounded =
        part.add(result.round.carriers) &&
        part.addRead(new Set(result.reads.ledger.all()));
      if (!isBounded) return undefined;
      if (part.size === size) return result;
    }
  }

  private commit(
    state: State,
    { inputs, signOffs, rejected, subjects }: PartLook,
    { reads, round, tally, commit }: PartResult,
  ): EvaluationStep {
    commit();
    this.state = { ...state, inputs, signOffs, rejected, tally };
    const read = new Map<number, Set<number>>();
    for (const ref of subjects) read.set(this.reader(ref, 'model'), new Set());
    for (const ref of round.carriers) {
      read.set(this.reader(ref, 'waivers'), new Set());
    }
    reads.ledger.eachOfReaders((reader, entry) => {
      const tokens = read.get(reader);
      if (tokens) reads.ledger.collect(entry, tokens);
    });
    for (const [reader, tokens] of read) this.readers.replace(reader, tokens);
    return {
      findings: [...state.book.all],
      outcomes: sortOutcomes(
        this.ruleset.all.map(each =>
          tally.outcomeOf(each, this.hasSubjects(each)),
        ),
      ),
      lookedAt: subjects,
    };
  }

  private get limit(): number {
    return (
      this.options.partLimit ??
      Math.max(LEAST_LIMIT, LIMIT_SHARE * this.members.size)
    );
  }

  private reader(ref: string, round: 'model' | 'waivers'): number {
    return readerOf(this.tokens.idOf(ref), round);
  }

  private hasSubjects({ rule }: ConfiguredRule): boolean {
    return rule.subject.some((kind: string) => this.members.hasKind(kind));
  }

  private isDivisible(tally: Tally, inputs: RuleInputs): boolean {
    return (
      this.isBuiltIn &&
      this.ruleset.all.every(
        ({ rule }) =>
          !tally.isStopped(rule.id) ||
          whyNotChecked(rule, inputs) !== undefined,
      )
    );
  }
}

/** Whether two inputs are the same; what is only equal counts as another. */
function isSame(a: RuleInputs, b: RuleInputs): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  // Every key is one of the inputs.
  return [...keys].every(
    key => a[key as keyof RuleInputs] === b[key as keyof RuleInputs],
  );
}

function refOf({ kind, metadata }: EntityLike): string {
  return formatRef(kind, metadata.namespace, metadata.name);
}

function differenceOf(a: readonly string[], b: readonly string[]): string[] {
  const [inA, inB] = [new Set(a), new Set(b)];
  return [
    ...a.filter(each => !inB.has(each)),
    ...b.filter(each => !inA.has(each)),
  ];
}
