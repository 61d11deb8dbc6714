import { membership } from '../graph/membership';
import type { AnyEntity, ModelEntity } from '../graph/ModelEntity';
import type { ModelGraph } from '../graph/ModelGraph';
import { KIND_NAMES } from '../kinds';
import { PHRASES } from '../text/phrases';
import type { AppliedWaiver, Finding } from './Finding';

/** A waiver in git, with the entity that carries it. */
export interface PlacedWaiver {
  entity: ModelEntity;
  /** `spec.waivers[index]`. */
  path: string;
  rule: string;
  until: string;
  reason: string;
  approvedBy?: string;
  about?: string;
}

/** What became of a waiver in an evaluation. */
export interface WaiverUse {
  waiver: PlacedWaiver;
  /** Whether a finding matched it, in force or not. */
  matched: boolean;
  /** Whether it holds for a finding now. */
  inUse: boolean;
}

/** Every waiver of the model, in the order of its entities. */
export function waiversOf(graph: ModelGraph): PlacedWaiver[] {
  const placed: PlacedWaiver[] = [];
  for (const kind of KIND_NAMES) {
    for (const entity of graph.entities(kind)) {
      if (entity.spec.waivers) placed.push(...waiversIn(entity));
    }
  }
  return placed;
}

/** The waivers that an entity carries, in order. */
export function waiversIn(entity: ModelEntity): PlacedWaiver[] {
  return (entity.spec.waivers ?? []).map((waiver, index) => ({
    entity,
    path: `spec.waivers[${index}]`,
    rule: waiver.rule,
    until: waiver.until,
    reason: waiver.reason,
    approvedBy: waiver.approvedBy?.ref,
    about: waiver.about?.ref,
  }));
}

/** How waivers are applied. */
export interface WaiverOptions {
  /** Whether a rule's findings are about a pair, so that a waiver on either entity counts. */
  isPair(rule: string): boolean;
  /** The day, `YYYY-MM-DD`. */
  asOf: string;
  /** Called for each finding that a waiver matches, with an entity that carries one. */
  observe?: Observer;
}

/** Who looks on while something is done that is about an entity: calls the function that does it. */
export type Observer = (entity: { ref: string }, act: () => void) => void;

/** The entities whose waivers can match a finding, as full references. */
export function carriersOf(
  finding: Finding,
  isPair: WaiverOptions['isPair'],
): string[] {
  return isPair(finding.rule)
    ? [finding.subject, ...finding.involves]
    : [finding.subject];
}

/**
 * Applies the waivers of the model to findings.
 *
 * @returns the findings, waived where a waiver holds, and what became of each waiver
 */
export function applyWaivers(
  graph: ModelGraph,
  findings: readonly Finding[],
  waivers: readonly PlacedWaiver[],
  { isPair, asOf, observe }: WaiverOptions,
): { findings: Finding[]; uses: WaiverUse[] } {
  const uses = waivers.map(waiver => ({
    waiver,
    matched: false,
    inUse: false,
  }));
  const byEntityAndRule = new Map<string, WaiverUse[]>();
  for (const use of uses) {
    const key = `${use.waiver.entity.ref}\n${use.waiver.rule}`;
    byEntityAndRule.set(key, [...(byEntityAndRule.get(key) ?? []), use]);
  }
  if (!uses.length) return { findings: [...findings], uses };
  const applied = findings.map(finding => {
    const matching = carriersOf(finding, isPair)
      .flatMap(ref => byEntityAndRule.get(`${ref}\n${finding.rule}`) ?? [])
      .filter(({ waiver }) => isAbout(waiver, finding));
    if (!matching.length) return finding;
    if (!observe) return waive(graph, finding, matching, asOf);
    let waived = finding;
    observe(matching[0].waiver.entity, () => {
      waived = waive(graph, finding, matching, asOf);
    });
    return waived;
  });
  return { findings: applied, uses };
}

function isAbout({ about }: PlacedWaiver, finding: Finding): boolean {
  return (
    !about ||
    about === finding.subject ||
    finding.involves.includes(about) ||
    finding.services.includes(about)
  );
}

function waive(
  graph: ModelGraph,
  finding: Finding,
  matching: WaiverUse[],
  asOf: string,
): Finding {
  for (const use of matching) use.matched = true;
  const inTime = matching.filter(({ waiver }) => waiver.until >= asOf);
  const valid = inTime.filter(
    ({ waiver }) => !isOwnApproval(graph, finding.subject, waiver.approvedBy),
  );
  if (valid.length) {
    const longest = valid.reduce((a, b) =>
      b.waiver.until > a.waiver.until ? b : a,
    );
    // One that ends before another does is not in use: its end opens nothing.
    longest.inUse = true;
    return { ...finding, waived: toApplied(longest.waiver) };
  }
  if (!inTime.length) return finding;
  const { message, texts } = finding;
  return {
    ...finding,
    // The approver is not named: who may read the finding need not be allowed to read the approver.
    message: `${message} ${PHRASES.ownApproval}`,
    ...(texts && {
      texts: {
        ...texts,
        message: [...texts.message, { key: 'phrase.ownApproval' }],
      },
    }),
  };
}

/** Whether the approver of a waiver owns the subject, or is in the group that owns it. */
export function isOwnApproval(
  graph: ModelGraph,
  subject: string,
  approver: string | undefined,
): boolean {
  const owner = ownerOf(graph.get(subject));
  if (!approver || !owner) return false;
  return graph.derive(membership).isWithin(approver, owner);
}

/** Full reference of an entity's owner. */
export function ownerOf(entity: AnyEntity | undefined): string | undefined {
  // All eight kinds have an owner that is a reference; other kinds are not asked about here.
  const spec = entity?.spec as { owner?: { ref?: string } } | undefined;
  return spec?.owner?.ref;
}

function toApplied(waiver: PlacedWaiver): AppliedWaiver {
  return {
    rule: waiver.rule,
    until: waiver.until,
    reason: waiver.reason,
    ...(waiver.approvedBy ? { approvedBy: waiver.approvedBy } : {}),
    ...(waiver.about ? { about: waiver.about } : {}),
    source: 'git',
    entityRef: waiver.entity.ref,
  };
}
