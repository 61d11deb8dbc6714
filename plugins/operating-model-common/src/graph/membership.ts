import { resolveRef } from './entityRef';
import type { AnyEntity } from './ModelEntity';
import type { ModelGraph } from './ModelGraph';
import { pushTo } from './multimap';

/** Who is in which group, subgroups included. */
export class Membership {
  // A relation that both ends declare is there twice.
  private readonly children = new Map<string, string[]>();
  private readonly users = new Map<string, string[]>();
  private readonly parents = new Map<string, string[]>();
  private readonly members = new Map<string, ReadonlySet<string>>();
  private readonly ancestors = new Map<string, ReadonlySet<string>>();

  constructor(graph: ModelGraph) {
    for (const group of graph.others('Group')) {
      for (const parent of refsOf(group, 'parent', 'group')) {
        this.addChild(parent, group.ref);
      }
      for (const child of refsOf(group, 'children', 'group')) {
        this.addChild(group.ref, child);
      }
      for (const user of refsOf(group, 'members', 'user')) {
        this.addUser(group.ref, user);
      }
    }
    for (const user of graph.others('User')) {
      for (const group of refsOf(user, 'memberOf', 'group')) {
        this.addUser(group, user.ref);
      }
    }
  }

  /** Users of a group and of the groups below it, as full references. */
  membersOf(group: string): ReadonlySet<string> {
    let found = this.members.get(group);
    if (!found) {
      const all = new Set<string>();
      for (const each of reach(group, this.children)) {
        for (const user of this.users.get(each) ?? []) all.add(user);
      }
      found = all;
      this.members.set(group, found);
    }
    return found;
  }

  /** A user or group with every group and user below it. */
  below(ref: string): ReadonlySet<string> {
    return new Set([...reach(ref, this.children), ...this.membersOf(ref)]);
  }

  /** The groups that a user or group belongs to, directly or not; a group counts as its own. */
  groupsAbove(ref: string): ReadonlySet<string> {
    let found = this.ancestors.get(ref);
    if (!found) {
      found = reach(ref, this.parents);
      this.ancestors.set(ref, found);
    }
    return found;
  }

  /** Whether a user or group is the given one, or is in it through any number of groups. */
  isWithin(ref: string, group: string): boolean {
    return this.groupsAbove(ref).has(group);
  }

  private addChild(parent: string, child: string) {
    pushTo(this.children, parent, child);
    pushTo(this.parents, child, parent);
  }

  private addUser(group: string, user: string) {
    pushTo(this.users, group, user);
    pushTo(this.parents, user, group);
  }
}

/** The membership of a graph. */
export function membership(graph: ModelGraph): Membership {
  return new Membership(graph);
}

function refsOf(entity: AnyEntity, field: string, kind: string): string[] {
  // Groups and Users have Backstage's own schema, which is not checked here: read what is text.
  const value = (entity.spec as Record<string, unknown> | undefined)?.[field];
  const namespace = entity.ref.slice(
    entity.ref.indexOf(':') + 1,
    entity.ref.indexOf('/'),
  );
  return (Array.isArray(value) ? value : [value]).flatMap(text => {
    if (typeof text !== 'string') return [];
    return resolveRef(text, kind, namespace) ?? [];
  });
}

/** Everything that can be reached from a start, itself included; loops end. */
export function reach(
  start: string,
  next: ReadonlyMap<string, Iterable<string>>,
): Set<string> {
  const seen = new Set([start]);
  for (const each of seen) {
    for (const neighbour of next.get(each) ?? []) seen.add(neighbour);
  }
  return seen;
}
