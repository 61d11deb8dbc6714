import { compareFindings, type Finding } from '../findings/Finding';
import { carriersOf, waiversOf, type PlacedWaiver } from '../findings/waivers';
import type { ModelGraph } from '../graph/ModelGraph';
import { pushTo } from '../graph/multimap';
import type { RulesetRun } from '../rules/runRuleset';
import type { Ruleset } from '../rules/Ruleset';
import { KeySets } from './KeySets';

/** What a look at some subjects found. */
export interface Found {
  /** The subjects, those that are gone included. */
  subjects: ReadonlySet<string>;
  /** Their findings before any waiver, by subject. */
  findings: ReadonlyMap<string, readonly Finding[]>;
  /** Their waivers, by the entity that carries them. */
  waivers: ReadonlyMap<string, readonly PlacedWaiver[]>;
}

/** What waivers have to be applied again. */
export interface WaiverRound {
  /** The entities whose waivers are judged again. */
  carriers: ReadonlySet<string>;
  /** The subjects whose findings may be waived, or not, in another way. */
  subjects: ReadonlySet<string>;
  /** The findings of those, before any waiver. */
  findings: readonly Finding[];
  /** The waivers of the carriers, and others that such a finding meets. */
  waivers: readonly PlacedWaiver[];
}

/** The findings of the last evaluation, by what a change can concern. */
export class FindingsBook {
  private findings: readonly Finding[];
  private readonly bySubject: Map<string, readonly Finding[]>;
  private readonly aboutWaivers: Map<string, readonly Finding[]>;
  private readonly waivers = new Map<string, readonly PlacedWaiver[]>();
  // Subjects by an entity that findings of theirs are about as well, so that waivers of it count.
  private readonly pairedWith = new KeySets<string, string>();

  constructor(
    graph: ModelGraph,
    { evaluation, model, waivers }: RulesetRun,
    private readonly isPair: Ruleset['isPair'],
  ) {
    this.findings = evaluation.findings;
    this.bySubject = groupBySubject(model.flatMap(run => run.findings()));
    this.aboutWaivers = groupBySubject(waivers.flatMap(run => run.findings()));
    for (const [ref, placed] of groupByCarrier(waiversOf(graph))) {
      this.waivers.set(ref, placed);
    }
    for (const [subject, found] of this.bySubject) this.pair(subject, found);
  }

  /** All findings, in their order. */
  get all(): readonly Finding[] {
    return this.findings;
  }

  /** The findings of some subjects before any waiver. */
  of(subjects: Iterable<string>): Finding[] {
    return [...subjects].flatMap(each => this.bySubject.get(each) ?? []);
  }

  /** The findings about the waivers of some entities. */
  aboutWaiversOf(carriers: Iterable<string>): Finding[] {
    return [...carriers].flatMap(each => this.aboutWaivers.get(each) ?? []);
  }

  /** The entities that carry a waiver for one of some rules. */
  carriersFor(rules: ReadonlySet<string>): string[] {
    if (!rules.size) return [];
    return [...this.waivers].flatMap(([ref, placed]) =>
      placed.some(({ rule }) => rules.has(rule)) ? [ref] : [],
    );
  }

  /**
   * What waivers have to be applied again once some subjects were looked at.
   *
   * @param concerned - further entities whose waivers a change concerns
   */
  roundAfter(found: Found, concerned: Iterable<string>): WaiverRound {
    const { subjects } = found;
    const findingsOf = (subject: string) =>
      (subjects.has(subject) ? found.findings : this.bySubject).get(subject) ??
      [];
    const waiversOn = (ref: string) =>
      (subjects.has(ref) ? found.waivers : this.waivers).get(ref) ?? [];
    const hasWaivers = (ref: string) => waiversOn(ref).length > 0;
    const paired = new KeySets<string, string>();
    const carriers = new Set(concerned);
    for (const subject of subjects) {
      if (hasWaivers(subject) || this.waivers.has(subject)) {
        carriers.add(subject);
      }
      for (const finding of this.bySubject.get(subject) ?? []) {
        this.touched(finding).filter(hasWaivers).forEach(add);
      }
      for (const finding of findingsOf(subject)) {
        this.touched(finding).filter(hasWaivers).forEach(add);
        for (const ref of this.touched(finding)) paired.add(ref, subject);
      }
    }
    const again = new Set(subjects);
    // What joins while they are gone through is gone through as well.
    for (const carrier of carriers) {
      const touching = [
        carrier,
        ...this.pairedWith.of(carrier),
        ...paired.of(carrier),
      ];
      for (const subject of touching) {
        again.add(subject);
        for (const finding of findingsOf(subject)) {
          const touched = this.touched(finding);
          if (touched.includes(carrier))
            touched.filter(hasWaivers).forEach(add);
        }
      }
    }
    const findings = [...again].flatMap(findingsOf);
    const carrying = new Set([
      ...carriers,
      ...findings.flatMap(finding => this.touched(finding)),
    ]);
    return {
      carriers,
      subjects: again,
      findings,
      waivers: [...carrying].flatMap(waiversOn),
    };

    function add(ref: string) {
      carriers.add(ref);
    }
  }

  /**
   * Takes over what a look at some subjects found.
   *
   * @param waived - the findings of the round, waived where a waiver holds
   * @param aboutWaivers - what is found about the waivers of its carriers: before waivers, and after
   */
  replace(
    { subjects, findings, waivers }: Found,
    round: WaiverRound,
    waived: readonly Finding[],
    aboutWaivers: { raw: readonly Finding[]; waived: readonly Finding[] },
    isAboutWaivers: Ruleset['isAboutWaivers'],
  ): void {
    for (const subject of subjects) {
      this.unpair(subject, this.bySubject.get(subject) ?? []);
      const found = findings.get(subject) ?? [];
      put(this.bySubject, subject, found);
      put(this.waivers, subject, waivers.get(subject) ?? []);
      this.pair(subject, found);
    }
    const grouped = groupBySubject(aboutWaivers.raw);
    for (const carrier of round.carriers) {
      put(this.aboutWaivers, carrier, grouped.get(carrier) ?? []);
    }
    const kept = this.findings.filter(({ rule, subject }) =>
      isAboutWaivers(rule)
        ? !round.carriers.has(subject)
        : !round.subjects.has(subject),
    );
    // Nearly sorted, so that sorting takes hardly longer than looking.
    this.findings = [
      ...kept,
      ...[...waived, ...aboutWaivers.waived].sort(compareFindings),
    ].sort(compareFindings);
  }

  private touched(finding: Finding): string[] {
    return carriersOf(finding, this.isPair);
  }

  private pair(subject: string, findings: readonly Finding[]) {
    for (const ref of this.partners(findings))
      this.pairedWith.add(ref, subject);
  }

  private unpair(subject: string, findings: readonly Finding[]) {
    for (const ref of this.partners(findings)) {
      this.pairedWith.delete(ref, subject);
    }
  }

  private partners(findings: readonly Finding[]): string[] {
    return findings.flatMap(finding => this.touched(finding));
  }
}

function put<V>(
  map: Map<string, readonly V[]>,
  key: string,
  values: readonly V[],
) {
  if (values.length) map.set(key, values);
  else map.delete(key);
}

/** Waivers by the entity that carries them. */
export function groupByCarrier(
  waivers: readonly PlacedWaiver[],
): Map<string, PlacedWaiver[]> {
  const grouped = new Map<string, PlacedWaiver[]>();
  for (const waiver of waivers) pushTo(grouped, waiver.entity.ref, waiver);
  return grouped;
}

/** Findings by subject. */
export function groupBySubject(
  findings: readonly Finding[],
): Map<string, Finding[]> {
  const grouped = new Map<string, Finding[]>();
  for (const finding of findings) pushTo(grouped, finding.subject, finding);
  return grouped;
}
