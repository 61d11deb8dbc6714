import type { EntitySummary, Restricted } from '../canvas/CanvasModel';
import { summaryOf, summaryOfReference } from '../canvas/computeCanvas';
import { membership } from '../graph/membership';
import type { AnyEntity } from '../graph/ModelEntity';
import type { ModelGraph } from '../graph/ModelGraph';

/** Somebody who can be asked: a person, a group with its people, or a forum with its chair. */
export interface Party extends EntitySummary, Restricted {
  /** Mail address of the person or group. */
  email?: string;
  /** People of a group, subgroups included, or the chair and members of a forum. */
  members: (EntitySummary & { email?: string })[];
}

/** A person, group or forum with those behind it. */
export function partyOf(
  graph: ModelGraph,
  reference: { ref: string; target?: AnyEntity },
): Party {
  const entity = reference.target ?? graph.get(reference.ref);
  const summary = summaryOfReference({ ref: reference.ref, target: entity });
  return {
    ...summary,
    ...contact(entity),
    members: entity?.kind === 'Group' ? membersOf(graph, entity.ref) : [],
  };
}

function membersOf(graph: ModelGraph, group: string): Party['members'] {
  return [...graph.derive(membership).membersOf(group)]
    .flatMap(ref => {
      const user = graph.get(ref);
      return user ? [{ ...summaryOf(user), ...contact(user) }] : [];
    })
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

function contact(entity: AnyEntity | undefined): { email?: string } {
  // Groups and Users have Backstage's own schema; only text is taken over.
  const profile = (
    entity?.spec as { profile?: { email?: unknown } } | undefined
  )?.profile;
  return typeof profile?.email === 'string' ? { email: profile.email } : {};
}
