import { applyWaivers, waiversOf } from '../findings/waivers';
import { ModelGraph } from '../graph/ModelGraph';
import { Reads } from '../graph/Reads';
import type { Steps } from '../graph/steps';
import type { Tokens } from '../graph/Tokens';
import type { RuleInputs } from '../rules/inputs';
import { judgeWaivers } from '../rules/judgeWaivers';
import { wasChecked, type RuleOutcome } from '../rules/outcome';
import type { RuleRun } from '../rules/RuleRun';
import type { Ruleset } from '../rules/Ruleset';
import { runRulesInSteps } from '../rules/runRules';
import {
  groupByCarrier,
  groupBySubject,
  type FindingsBook,
  type Found,
  type WaiverRound,
} from './FindingsBook';
import type { Members } from './Members';
import { observersOf } from './observers';
import type { Part } from './Part';
import { signOffsInSteps, type SignOffs } from './signOffs';
import type { Tally } from './Tally';

/** What was known before, and what has to be looked at again. */
export interface PartLook {
  ruleset: Ruleset;
  tokens: Tokens;
  members: Members;
  inputs: RuleInputs;
  signOffs?: SignOffs;
  rejected: readonly string[];
  book: FindingsBook;
  tally: Tally;
  /** The subjects to look at, those that are gone included. */
  subjects: ReadonlySet<string>;
  /** The entities whose waivers a change concerns. */
  carriers: ReadonlySet<string>;
}

/** What came of it. */
export interface PartResult {
  reads: Reads;
  found: Found;
  round: WaiverRound;
  runs: readonly RuleRun[];
  tally: Tally;
  /** Takes it over into the book. */
  commit(): void;
}

/** Looks at some subjects in a part of the model. */
export function* lookAtPartInSteps(
  look: PartLook,
  part: Part,
): Steps<PartResult> {
  const { ruleset, members, signOffs, rejected, book, subjects } = look;
  const reads = new Reads(look.tokens);
  const graph = yield* ModelGraph.buildInSteps(part.entities(), {
    rejected,
    reads,
    whole: members,
  });
  const observe = observersOf(reads, look.tokens);
  const services = graph
    .entities('Service')
    .filter(({ ref }) => subjects.has(ref));
  const inputs = {
    ...look.inputs,
    ...(yield* signOffsInSteps(graph, services, signOffs, observe.model)),
  };

  const runs = yield* runRulesInSteps(graph, ruleset.aboutModel, inputs, {
    only: subjects,
    observe: observe.model,
  });
  const found: Found = {
    subjects,
    findings: groupBySubject(runs.flatMap(run => run.findings())),
    waivers: groupByCarrier(
      waiversOf(graph).filter(({ entity }) => subjects.has(entity.ref)),
    ),
  };
  const afterModel = look.tally.after(runs, book.of(subjects), subjects);
  const outcomes = ruleset.aboutModel.map(each =>
    afterModel.outcomeOf(each, true),
  );
  const round = book.roundAfter(found, [
    ...look.carriers,
    ...book.carriersFor(flipped(look, outcomes)),
  ]);

  const options = {
    isPair: ruleset.isPair,
    asOf: inputs.asOf,
    observe: observe.waivers,
  };
  const waived = applyWaivers(
    graph,
    round.findings,
    round.waivers.filter(({ rule }) => !ruleset.isAboutWaivers(rule)),
    options,
  );
  const judged = judgeWaivers(waived.uses, ruleset.all, outcomes);
  const waiverRuns = yield* runRulesInSteps(
    graph,
    ruleset.aboutWaivers,
    { ...inputs, waivers: judged },
    { only: round.carriers, observe: observe.waivers },
  );
  const raw = waiverRuns.flatMap(run => run.findings());
  const second = applyWaivers(
    graph,
    raw,
    round.waivers.filter(({ rule }) => ruleset.isAboutWaivers(rule)),
    options,
  );
  return {
    reads,
    found,
    round,
    runs: [...runs, ...waiverRuns],
    tally: afterModel.after(
      waiverRuns,
      book.aboutWaiversOf(round.carriers),
      round.carriers,
    ),
    commit: () =>
      book.replace(
        found,
        round,
        waived.findings,
        { raw, waived: second.findings },
        ruleset.isAboutWaivers,
      ),
  };
}

/** The rules that are looked at in whole now and were not, or the other way round. */
function flipped(
  { ruleset, tally }: PartLook,
  outcomes: readonly RuleOutcome[],
): ReadonlySet<string> {
  return new Set(
    ruleset.aboutModel.flatMap((each, i) =>
      wasChecked(outcomes[i]) === wasChecked(tally.outcomeOf(each, true))
        ? []
        : [each.rule.id],
    ),
  );
}
