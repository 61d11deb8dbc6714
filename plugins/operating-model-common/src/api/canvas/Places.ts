import type { EntitySummary } from '../../canvas/CanvasModel';
import type { Place } from './CompactCanvas';

/** Gives the entities that a canvas names their places. */
export class Places {
  /** Entities that have a place and are in no box. */
  readonly named: EntitySummary[] = [];
  private readonly entities: EntitySummary[] = [];
  private readonly places = new Map<string, Place>();

  /** @param shown - the service and the items of all boxes, in order */
  constructor(shown: readonly EntitySummary[]) {
    for (const entity of shown) this.give(entity);
  }

  /** The place of an entity; one that has none yet is added to what is named. */
  of(entity: EntitySummary): Place {
    const place = this.places.get(entity.ref);
    if (place !== undefined) return place;
    this.named.push(entity);
    return this.give(entity);
  }

  /** The place of an entity that may have one. */
  ofRef(ref: string): Place | undefined {
    return this.places.get(ref);
  }

  titleAt(place: Place): string {
    return this.entities[place].title;
  }

  private give(entity: EntitySummary): Place {
    const place = this.entities.push(entity) - 1;
    // What is in two boxes has two places and is known by the first.
    if (!this.places.has(entity.ref)) this.places.set(entity.ref, place);
    return place;
  }
}
