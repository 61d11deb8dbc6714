import { namespaceOfRef } from '../kinds/entityRef';
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
  private readonly descendants = new Map<string, ReadonlySet<string>>();

  constructor(graph: ModelGraph) {
    for (const group of graph.others('Group')) {
      eachRef(graph, group, 'parent', 'group', parent =>
        this.addChild(parent, group.ref),
      );
      eachRef(graph, group, 'children', 'group', child =>
        this.addChild(group.ref, child),
      );
      eachRef(graph, group, 'members', 'user', user =>
        this.addUser(group.ref, user),
      );
    }
    for (const user of graph.others('User')) {
      eachRef(graph, user, 'memberOf', 'group', group =>
        this.addUser(group, user.ref),
      );
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

  /** A user or group with every group and user below it; the same set each time. */
  below(ref: string): ReadonlySet<string> {
    let found = this.descendants.get(ref);
    if (!found) {
      found = new Set([...reach(ref, this.children), ...this.membersOf(ref)]);
      this.descendants.set(ref, found);
    }
    return found;
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

/** The references in a field that holds one or several. Backstage's own schema is not checked here: what is text is read. */
function eachRef(
  graph: ModelGraph,
  entity: AnyEntity,
  field: string,
  kind: string,
  visit: (ref: string) => void,
) {
  const value = (entity.spec as Record<string, unknown> | undefined)?.[field];
  if (value === undefined) return;
  const namespace = namespaceOfRef(entity.ref);
  for (const text of Array.isArray(value) ? value : [value]) {
    if (typeof text !== 'string') continue;
    const ref = graph.refOf(text, kind, namespace);
    if (ref) visit(ref);
  }
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
