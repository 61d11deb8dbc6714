import type {
  CanvasBox,
  CanvasNote,
  CanvasReason,
  EntitySummary,
  Restricted,
} from '../../canvas/CanvasModel';
import type { CanvasAnswer } from '../types';

/**
 * An entity by its place in the canvas: 0 is the service, then come the items of all boxes in order, and
 * after them what is `named`.
 */
export type Place = number;

/** Why an item is in its box. */
export interface CompactReason extends Omit<
  CanvasReason,
  'from' | 'processEntities'
> {
  /** The entity whose field says so; absent where it is the item itself. */
  from?: Place;
  /** The processes that a responsibility names one by one. */
  processEntities?: Place[];
}

/** A fact of an item: a text, or the title of an entity. */
export interface CompactNote extends Pick<CanvasNote, 'note'> {
  /** The entity that is named. */
  of?: Place;
  /** Absent where it is the title of the entity. */
  text?: string;
}

/** An item in a box. A list that would be empty is absent. */
export interface CompactItem extends EntitySummary, Restricted {
  /** Present where the model refers to it and does not hold it. */
  missing?: true;
  description?: string;
  reasons?: CompactReason[];
  notes?: CompactNote[];
  environments?: string[];
  disciplines?: string[];
  /** Fingerprints of the findings that it is the subject of, or that involve it. */
  findings?: string[];
  /**
   * Items further down that it is tied to. Each tie is given once, and not at all where one of the two is a
   * reason or a note of the other.
   */
  ties?: Place[];
}

/** One of the six boxes. */
export interface CompactBox extends Omit<CanvasBox, 'items'> {
  items: CompactItem[];
}

/**
 * A canvas as it is sent, little more than half as long as a {@link CanvasAnswer}. What is in which box, and
 * which gaps there are, stands there to be read; why, and what is tied to what, refers to entities by place.
 */
export interface CompactCanvas extends Omit<CanvasAnswer, 'boxes'> {
  boxes: CompactBox[];
  /** Entities that reasons and notes name and that are in no box. */
  named: EntitySummary[];
}
