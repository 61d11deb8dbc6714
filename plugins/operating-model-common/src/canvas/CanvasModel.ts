import type { Finding } from '../findings/Finding';
import type { Box, Reason } from '../graph/boxes';

/** An entity by name, as pages link to it. */
export interface EntitySummary {
  /** Full reference. */
  ref: string;
  /** Kind as written, such as `Process`. */
  kind: string;
  /** The name that people read. */
  title: string;
}

/** A part of an answer, as somebody sees it who may not read all of it. */
export interface Restricted {
  /**
   * How many entities were left out of which field, such as `{ owner: 1 }`. Absent where none was, and
   * where the portal does not say.
   */
  hiddenIn?: Record<string, number>;
}

/** Why an item is in its box: the role that a field of an entity gives it. */
export interface CanvasReason {
  as: Reason['as'];
  /** The role, stage or responsibility by name. */
  detail?: string;
  /** The entity whose field says so. */
  from: EntitySummary;
  /** The field; absent where the tie is by scope ("all services"). */
  path?: string;
  /** The types of process that a responsibility is for. */
  processes?: string[];
  /** The processes that it names one by one. */
  processEntities?: EntitySummary[];
  /** Environments in which it holds; absent means all. */
  environments?: string[];
}

/** A fact of an item that is shown beside its name. */
export interface CanvasNote {
  /** What the fact is. */
  note:
    | 'owner'
    | 'type'
    | 'stages'
    | 'cadence'
    | 'convenes-within'
    | 'decision'
    | 'condition'
    | 'decider'
    | 'satisfies'
    | 'defined-in'
    | 'status'
    | 'score'
    | 'system-of-record'
    | 'classification'
    | 'critical'
    | 'contract-ends'
    | 'contact';
  text: string;
  /** Full reference of the entity that the text names, where it names one. */
  ref?: string;
}

/** One entity in a box. Of its notes, `hiddenIn` counts those that were left out, by the note. */
export interface CanvasItem extends EntitySummary, Restricted {
  /** True where the model refers to it and does not hold it. */
  missing: boolean;
  description?: string;
  reasons: CanvasReason[];
  notes: CanvasNote[];
  /** Environments that it belongs to; empty means all of them. */
  environments: string[];
  /** Disciplines that it belongs to; empty means none in particular. */
  disciplines: string[];
  /** Full references of the items in other boxes, or in the management system, that it is tied to. */
  ties: string[];
  /** Fingerprints of the findings that it is the subject of, or that involve it. */
  findings: string[];
}

/** One of the six boxes. */
export interface CanvasBox {
  box: Box;
  items: CanvasItem[];
  /** Fingerprints of the findings that show in this box. */
  findings: string[];
  /** How many items the caller may not read. */
  hidden: number;
}

/** The canvas of one service: what an operating-model page draws. No pixels. */
export interface CanvasModel {
  service: EntitySummary &
    Restricted & {
      description?: string;
      type?: string;
      criticality: string;
      owner?: EntitySummary;
      department?: EntitySummary;
      obligations: string[];
    };
  /** In the order of `BOXES`. */
  boxes: CanvasBox[];
  /** What the canvas can be seen through. */
  lenses: { environments: string[]; disciplines: string[] };
  /** The findings whose services include this one, waived ones too. */
  findings: Finding[];
  /** How many findings the caller may not read. */
  hiddenFindings: number;
}

/** A way to see the canvas: what is outside it is dimmed, never left out. */
export interface Lens {
  environment?: string;
  discipline?: string;
}

/** Whether an item is inside a lens. What belongs to no environment or discipline in particular always is. */
export function isInLens(
  item: Pick<CanvasItem, 'environments' | 'disciplines'>,
  { environment, discipline }: Lens,
): boolean {
  return (
    (!environment ||
      !item.environments.length ||
      item.environments.includes(environment)) &&
    (!discipline ||
      !item.disciplines.length ||
      item.disciplines.includes(discipline))
  );
}
