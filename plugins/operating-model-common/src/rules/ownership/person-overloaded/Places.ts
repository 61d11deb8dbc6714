import { Kept } from '../../../graph/Kept';
import {
  isA,
  type ModelEntity,
  type Reference,
} from '../../../graph/ModelEntity';
import type { ModelGraph } from '../../../graph/ModelGraph';
import { pushTo } from '../../../graph/multimap';
import { noting } from '../../../graph/noting';
import { KIND_NAMES } from '../../../kinds';

/** A field that puts weight on a person. */
export interface Place {
  entity: ModelEntity;
  reference: Reference;
}

/**
 * Where each user is named itself; what a group holds is not its members'. The places are counted for
 * all users, and listed only for those that have too many: that is few of them.
 */
export class Places {
  private readonly counts = new Map<string, number>();
  private readonly listed: Kept<number, ReadonlyMap<string, Place[]>>;

  constructor(private readonly graph: ModelGraph) {
    // Not noted, since who asks for a user notes what names that user.
    this.listed = new Kept(undefined, limit =>
      graph.unnoted(() => this.list(limit)),
    );
    this.eachPlace(({ ref }) =>
      this.counts.set(ref, (this.counts.get(ref) ?? 0) + 1),
    );
  }

  /** The places of a user, as full reference, who has more than a limit; none for others. */
  moreThan(limit: number, user: string): readonly Place[] {
    for (const kind of KIND_NAMES) this.graph.reads?.referrers(kind, user);
    if ((this.counts.get(user) ?? 0) <= limit) return [];
    return this.listed.get(limit).get(user) ?? [];
  }

  private list(limit: number): ReadonlyMap<string, Place[]> {
    const byUser = new Map<string, Place[]>();
    this.eachPlace((reference, entity) => {
      if ((this.counts.get(reference.ref) ?? 0) <= limit) return;
      pushTo(byUser, reference.ref, { entity, reference });
    });
    return byUser;
  }

  private eachPlace(visit: (user: Reference, entity: ModelEntity) => void) {
    for (const kind of KIND_NAMES) {
      for (const entity of this.graph.entities(kind)) {
        const seen = (holder: Reference | undefined) => {
          if (holder?.ref.startsWith('user:')) visit(holder, entity);
        };
        // Each field is asked for where it can be: there are as many entities as references.
        if (isA(entity, 'DecisionRight')) seen(entity.spec.decider);
        seen(entity.spec.owner);
        if (isA(entity, 'Forum')) seen(entity.spec.chair);
        if (!isA(entity, 'Service')) continue;
        for (const { holder } of entity.spec.roles ?? []) seen(holder);
      }
    }
  }
}

/** The places of a graph. */
export const places = noting(graph => new Places(graph));
