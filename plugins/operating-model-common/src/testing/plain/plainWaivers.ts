import type { Finding } from '../../findings/Finding';
import { KIND_NAMES } from '../../kinds';
import type { RuleOutcome } from '../../rules/evaluateRules';
import type { PlainGap, PlainModel } from './PlainModel';

const TODAY = '2026-11-21';
const IN_TWO_WEEKS = '2026-12-05';
const PAIRS = [
  'forum-overlap',
  'forum-duplicate',
  'process-conflict',
  'decision-conflict',
];

interface Waiver {
  carrier: string;
  /** Its place in the list of the carrier. */
  place: number;
  rule: string;
  until: string;
  approvedBy?: string;
  about?: string;
}

function waiversOf(model: PlainModel): Waiver[] {
  return KIND_NAMES.flatMap(kind =>
    model.of(kind).flatMap(({ ref, spec }) =>
      (spec.waivers ?? []).map((waiver, place) => ({
        ...waiver,
        carrier: ref,
        place,
      })),
    ),
  );
}

function matches({ carrier, rule, about }: Waiver, finding: Finding): boolean {
  const { subject, involves, services } = finding;
  const isCarried =
    carrier === subject ||
    (PAIRS.includes(finding.rule) && involves.includes(carrier));
  return (
    rule === finding.rule &&
    isCarried &&
    (!about || [subject, ...involves, ...services].includes(about))
  );
}

function counts(
  model: PlainModel,
  { until, approvedBy }: Waiver,
  { subject }: Finding,
) {
  const owner = KIND_NAMES.flatMap(kind => model.of(kind)).find(
    ({ ref }) => ref === subject,
  )?.spec.owner;
  const isOwn = approvedBy && owner && model.membersOf(owner).has(approvedBy);
  return until >= TODAY && !isOwn;
}

/** Whether a finding is accepted, and until when. */
export function acceptedUntil(
  model: PlainModel,
  finding: Finding,
): string | undefined {
  return waiversOf(model)
    .filter(each => matches(each, finding) && counts(model, each, finding))
    .map(({ until }) => until)
    .sort()
    .pop();
}

/** The waivers for rules about the model that match no finding, as gaps of their carriers. */
export function unusedWaivers(
  model: PlainModel,
  findings: readonly Finding[],
  outcomes: readonly RuleOutcome[],
): PlainGap[] {
  const outcomeOf = (rule: string) => outcomes.find(each => each.rule === rule);
  return waiversOf(model)
    .filter(({ rule }) => !rule.startsWith('waiver-'))
    .filter(
      each =>
        !outcomeOf(each.rule) ||
        // What was not looked at in full may still match; what is not there is the gap itself.
        (!outcomeOf(each.rule)?.notChecked.length &&
          (!each.about || model.has(each.about)) &&
          !findings.some(finding => matches(each, finding))),
    )
    .map(({ carrier, about }) => ({
      subject: carrier,
      involves: about && model.has(about) ? [about] : [],
    }));
}

/** The waivers that hold a finding, end within two weeks and are the last to end, as gaps of their carriers. */
export function expiringWaivers(
  model: PlainModel,
  findings: readonly Finding[],
): PlainGap[] {
  return waiversOf(model)
    .filter(({ until }) => until <= IN_TWO_WEEKS)
    .filter(each =>
      findings.some(
        finding =>
          matches(each, finding) &&
          counts(model, each, finding) &&
          acceptedUntil(model, finding) === each.until,
      ),
    )
    .map(({ carrier, about }) => ({
      subject: carrier,
      involves: about ? [about] : [],
    }));
}
