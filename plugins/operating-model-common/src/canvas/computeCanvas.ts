import type { Finding } from '../findings/Finding';
import { BOXES, boxesOf, type Placement, type Reason } from '../graph/boxes';
import { kindOfRef, nameOfRef } from '../kinds/entityRef';
import type {
  AnyEntity,
  ModelEntity,
  Reference,
  ServiceEntity,
} from '../graph/ModelEntity';
import type { ModelGraph } from '../graph/ModelGraph';
import { addTo, pushTo } from '../graph/multimap';
import { kindAsWritten, kindNamed } from '../kinds';
import {
  DISCIPLINE_ANNOTATION,
  ENVIRONMENTS_ANNOTATION,
} from '../kinds/schema';
import type {
  CanvasItem,
  CanvasModel,
  CanvasReason,
  EntitySummary,
} from './CanvasModel';
import { notesOf } from './notes';

/**
 * The canvas of a service.
 *
 * @param findings - findings of the whole model, or of this service; those of other services are left out
 */
export function computeCanvas(
  graph: ModelGraph,
  service: ServiceEntity,
  findings: readonly Finding[],
): CanvasModel {
  const own = findings.filter(finding =>
    finding.services.includes(service.ref),
  );
  const boxes = boxesOf(graph, service);
  const placements = BOXES.flatMap(box => boxes[box]);
  const ties = tiesBetween(placements);
  const findingsByRef = groupByEntity(own);
  const canvasBoxes = BOXES.map(box => ({
    box,
    items: boxes[box].map(placement =>
      toItem(placement, service, ties, findingsByRef),
    ),
    findings: own
      .filter(finding => finding.box === box)
      .map(finding => finding.fingerprint),
    hidden: 0,
  }));
  const { spec } = service;
  return {
    service: {
      ...summaryOf(service),
      description: service.description,
      type: spec.type,
      criticality: spec.criticality ?? 'medium',
      owner: spec.owner && summaryOfReference(spec.owner),
      department: spec.department && summaryOfReference(spec.department),
      obligations: spec.obligations ?? [],
    },
    boxes: canvasBoxes,
    lenses: lensesOf(
      service,
      canvasBoxes.flatMap(box => box.items),
    ),
    findings: own,
    hiddenFindings: 0,
  };
}

/** An entity by name. */
export function summaryOf(entity: AnyEntity): EntitySummary {
  return { ref: entity.ref, kind: entity.kind, title: entity.title };
}

/** What a reference points at, by name; the name in the reference where the model does not hold it. */
export function summaryOfReference({
  ref,
  target,
}: Pick<Reference, 'ref' | 'target'>): EntitySummary {
  if (target) return summaryOf(target);
  return { ref, kind: kindAsWritten(kindOfRef(ref)), title: nameOfRef(ref) };
}

/** What a responsibility is for: types of process, and processes that it names one by one. */
export function processesIn(
  named: readonly (string | Reference)[] = [],
): Required<Pick<CanvasReason, 'processes' | 'processEntities'>> {
  return {
    processes: named.filter(each => typeof each === 'string'),
    // Not by title alone: who may not read a process is not to learn its name from its supplier.
    processEntities: named.flatMap(each =>
      typeof each === 'string' ? [] : [summaryOfReference(each)],
    ),
  };
}

function toItem(
  placement: Placement,
  service: ServiceEntity,
  ties: ReadonlyMap<string, ReadonlySet<string>>,
  findings: ReadonlyMap<string, string[]>,
): CanvasItem {
  const { ref, entity, reasons } = placement;
  return {
    ...summaryOfReference({ ref, target: entity }),
    missing: !entity,
    description: entity?.description,
    reasons: reasons.map(toReason),
    notes: entity ? notesOf(entity) : [],
    environments: environmentsOfItem(placement),
    disciplines: disciplinesOfItem(placement, service),
    ties: [...(ties.get(ref) ?? [])].sort(),
    findings: findings.get(ref) ?? [],
  };
}

function toReason(reason: Reason): CanvasReason {
  const { processes, processEntities } = processesIn(reason.processes);
  return {
    as: reason.as,
    ...(reason.detail ? { detail: reason.detail } : {}),
    from: summaryOf(reason.from),
    ...(reason.path ? { path: reason.path } : {}),
    ...(processes.length ? { processes } : {}),
    ...(processEntities.length ? { processEntities } : {}),
    ...(reason.environments?.length
      ? { environments: [...reason.environments] }
      : {}),
  };
}

function isOfLanguage(entity: AnyEntity | undefined): entity is ModelEntity {
  return entity !== undefined && kindNamed(entity.kind) === entity.kind;
}

function environmentsOfItem({ entity, reasons }: Placement): string[] {
  const own = isOfLanguage(entity)
    ? (entity.spec as { environments?: string[] }).environments
    : entity?.annotations?.[ENVIRONMENTS_ANNOTATION]?.split(',').map(name =>
        name.trim(),
      );
  if (own?.length) return [...own];
  const everywhere = reasons.some(reason => !reason.environments?.length);
  if (everywhere) return [];
  return [...new Set(reasons.flatMap(reason => reason.environments ?? []))];
}

function disciplineOf(entity: AnyEntity | undefined): string[] {
  if (!entity) return [];
  const discipline = isOfLanguage(entity)
    ? (entity.spec as { discipline?: string }).discipline
    : entity.annotations?.[DISCIPLINE_ANNOTATION];
  return discipline ? [discipline] : [];
}

/** The item's own discipline, or those of the entities that tie it to the service. */
function disciplinesOfItem(
  { entity, reasons }: Placement,
  service: ServiceEntity,
): string[] {
  const own = disciplineOf(entity);
  if (own.length || !entity) return own;
  const tied = reasons
    .filter(reason => reason.from !== service && reason.from !== entity)
    .map(reason => reason.from);
  const named = isOfLanguage(entity)
    ? entity.references.flatMap(({ target }) => target ?? [])
    : [];
  const from = reasons.some(reason => reason.from === service) ? [] : tied;
  return [...new Set([...from, ...named].flatMap(disciplineOf))].sort();
}

/** Which items name each other, in either direction. */
function tiesBetween(
  placements: readonly Placement[],
): Map<string, Set<string>> {
  const onCanvas = new Set(placements.map(placement => placement.ref));
  const ties = new Map<string, Set<string>>();
  for (const { ref, entity } of placements) {
    if (!isOfLanguage(entity)) continue;
    for (const reference of entity.references) {
      if (reference.ref === ref || !onCanvas.has(reference.ref)) continue;
      if (reference.path.startsWith('spec.waivers')) continue;
      addTo(ties, ref, reference.ref);
      addTo(ties, reference.ref, ref);
    }
  }
  return ties;
}

function groupByEntity(findings: readonly Finding[]): Map<string, string[]> {
  const grouped = new Map<string, string[]>();
  for (const { subject, involves, fingerprint } of findings) {
    for (const ref of [subject, ...involves]) {
      pushTo(grouped, ref, fingerprint);
    }
  }
  return grouped;
}

function lensesOf(
  service: ServiceEntity,
  items: readonly CanvasItem[],
): CanvasModel['lenses'] {
  const environments = service.spec.environments?.length
    ? service.spec.environments
    : items.flatMap(item => item.environments);
  return {
    environments: [...new Set(environments)],
    disciplines: [...new Set(items.flatMap(item => item.disciplines))].sort(),
  };
}
