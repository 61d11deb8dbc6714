import type { EntitySummary, Restricted } from '../canvas/CanvasModel';
import { summaryOf } from '../canvas/computeCanvas';
import type { Finding } from '../findings/Finding';
import { fingerprintOf } from '../findings/fingerprint';
import type { ServiceEntity } from '../graph/ModelEntity';
import type { ModelGraph } from '../graph/ModelGraph';
import {
  coverageOf,
  whatWouldMeet,
  type RequirementCoverage,
} from '../packs/coverage';
import type { Pack, Requirement } from '../packs/Pack';
import { inEnglish } from '../text/english';
import type { KeyedText } from '../text/KeyedText';

/** Whether a service meets one requirement, and by what. */
export interface ObligationCell extends Restricted {
  /** Requirement id. */
  requirement: string;
  isMet: boolean;
  /** What meets it. */
  by: EntitySummary[];
  /** What would meet it, in words, where nothing does. */
  wouldMeet: string[];
  /** Fingerprint of the finding about it, where there is one. */
  finding?: string;
}

/** A service that falls under a pack. */
export interface ObligationService extends EntitySummary, Restricted {
  criticality: string;
  /** How many requirements it meets. */
  met: number;
  /** In the order of the pack's requirements. */
  cells: ObligationCell[];
}

/** A requirement of a pack. */
export interface ObligationRequirement extends Omit<Requirement, 'metBy'> {
  /** What would meet it, for languages other than English. */
  metByTexts?: KeyedText[];
}

/** One pack, and the services that fall under it. */
export interface ObligationPack extends Restricted {
  id: string;
  title: string;
  version: string;
  source: Pack['source'];
  note?: string;
  requirements: ObligationRequirement[];
  services: ObligationService[];
}

/** `GET /governance/obligations`: requirements × services, by pack. */
export interface ObligationGrid extends Restricted {
  packs: ObligationPack[];
}

/** The services that fall under a pack, in the order of their references. */
export function servicesUnder(graph: ModelGraph, pack: Pack): ServiceEntity[] {
  return graph
    .entities('Service')
    .filter(({ spec }) => spec.obligations?.includes(pack.id));
}

/** What the given services meet of a pack. */
export function obligationPackOf(
  graph: ModelGraph,
  pack: Pack,
  services: readonly ServiceEntity[],
  findings: readonly Finding[],
): ObligationPack {
  const { id, title, version, source, note, requirements } = pack;
  const found = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    id,
    title,
    version,
    source,
    ...(note ? { note } : {}),
    requirements: requirements.map(requirement => {
      const { metBy: _, ...rest } = requirement;
      return { ...rest, metByTexts: [...whatWouldMeet(requirement)] };
    }),
    services: services.map(service => {
      const cells = coverageOf(graph, service, pack).map(coverage =>
        toCell(coverage, service, found),
      );
      return {
        ...summaryOf(service),
        criticality: service.spec.criticality ?? 'medium',
        met: cells.filter(({ isMet }) => isMet).length,
        cells,
      };
    }),
  };
}

function toCell(
  coverage: RequirementCoverage,
  service: ServiceEntity,
  found: ReadonlySet<string>,
): ObligationCell {
  const requirement = coverage.requirement.id;
  if (coverage.isMet) {
    const by = new Map(
      coverage.proof
        .filter(({ entity }) => entity !== service)
        .map(({ entity }) => [entity.ref, summaryOf(entity)]),
    );
    return { requirement, isMet: true, by: [...by.values()], wouldMeet: [] };
  }
  const finding = fingerprintOf({
    rule: 'obligation-uncovered',
    subject: service.ref,
    involves: [],
    discriminator: requirement,
  });
  return {
    requirement,
    isMet: false,
    by: [],
    wouldMeet: coverage.wouldMeet.map(inEnglish),
    ...(found.has(finding) ? { finding } : {}),
  };
}
