import {
  evaluateRules,
  notCheckedOf,
  type ConfiguredRule,
  type Evaluation,
  type Finding,
  type NotChecked,
  type OwnWords,
  type RuleInputs,
} from '@onemap/plugin-operating-model-common';
import type { Range } from '../sources/locate';
import { referencesOutside, type Model } from './combine';
import { locatePlaces } from './locatePlaces';
import { isInFile, type EntityDocument } from './loadFiles';

/** Evidence with its place; an entity that no file holds has none. */
export interface LocatedEvidence {
  entityRef: string;
  path: string;
  file: string;
  line: number | null;
  column: number | null;
  range?: Range;
}

/** A finding as the command reports it. */
export type LocatedFinding = Omit<
  Finding,
  'evidence' | 'mentions' | 'texts'
> & {
  evidence: LocatedEvidence[];
  /** Whether an earlier state has it already; only where one was given to compare with. */
  baselineState?: 'new' | 'unchanged';
};

/** What the rules say about a model. */
export interface Judgement {
  /** What the rules found in the whole model, context included. */
  evaluation: Evaluation;
  /** The findings that concern an entity of the paths, with the places of their evidence. */
  findings: LocatedFinding[];
  notChecked: NotChecked[];
  /** References that lead outside a partial model, sorted; undefined where the model is whole. */
  partial: string[] | undefined;
}

/** How a model is judged. */
export interface JudgeOptions {
  rules: readonly ConfiguredRule[];
  inputs: RuleInputs;
  /** True where what is missing is known to be missing. */
  isWhole: boolean;
  /** Words of the organisation's own: no hint speaks of them. */
  ownWords: OwnWords;
}

/** Runs the rules over a model and keeps what concerns the entities that are reported on. */
export function judge(model: Model, options: JudgeOptions): Judgement {
  const outside = options.isWhole ? [] : referencesOutside(model.graph);
  const partial = outside.length ? outside : undefined;
  const evaluation = evaluateRules(model.graph, options.rules, {
    ...options.inputs,
    ...(partial ? { partial } : {}),
  });
  const findings = evaluation.findings.filter(({ subject, involves }) =>
    [subject, ...involves].some(ref => model.reportedOn.has(ref)),
  );
  return {
    evaluation,
    findings: locateEvidence(findings, model),
    notChecked: notCheckedOf(evaluation),
    partial,
  };
}

/** Findings with the places of their evidence. */
export function locateEvidence(
  findings: readonly Finding[],
  { documents }: Model,
): LocatedFinding[] {
  const fields = findings.flatMap(({ evidence }) =>
    evidence.flatMap(each => {
      const place = documents.get(each.entityRef)?.place;
      return place && isInFile(place)
        ? [{ place, path: each.path, evidence: each }]
        : [];
    }),
  );
  const ranges = locatePlaces(fields);
  const rangeOf = new Map(
    fields.map(({ evidence }, index) => [evidence, ranges[index]]),
  );
  return findings.map(({ mentions, texts, ...finding }) => ({
    ...finding,
    evidence: finding.evidence.map(each => {
      const range = rangeOf.get(each);
      return {
        ...each,
        file: fileOf(documents.get(each.entityRef)),
        line: range?.line ?? null,
        column: range?.column ?? null,
        range,
      };
    }),
  }));
}

function fileOf(document: EntityDocument | undefined): string {
  if (!document) return '';
  const { place } = document;
  return isInFile(place) ? place.file.name : place.page;
}
