import { namespaceOfRef } from '../kinds/entityRef';
import type { AnyEntity } from './ModelEntity';
import { Kept } from './Kept';
import type { ModelGraph } from './ModelGraph';
import { pushTo } from './multimap';
import { noting } from './noting';

/** Who is in which group, subgroups included. */
export class Membership {
  // A relation that both ends declare is there twice.
  private readonly children = new Map<string, string[]>();
  private readonly users = new Map<string, string[]>();
  private readonly parents = new Map<string, string[]>();
  private readonly members: Kept<string, ReadonlySet<string>>;
  private readonly ancestors: Kept<string, ReadonlySet<string>>;
  private readonly descendants: Kept<string, ReadonlySet<string>>;

  constructor(graph: ModelGraph) {
    const { reads } = graph;
    const down = reads && ((ref: string) => reads.note('below', ref));
    const up = reads && ((ref: string) => reads.note('above', ref));
    this.members = new Kept(reads, group => this.usersIn(group, down));
    this.ancestors = new Kept(reads, ref => reach(ref, this.parents, up));
    this.descendants = new Kept(
      reads,
      ref =>
        new Set([...reach(ref, this.children, down), ...this.membersOf(ref)]),
    );
    for (const kind of MEMBERSHIP_KINDS) {
      for (const entity of graph.others(kind)) {
        for (const tie of membershipsIn(graph, entity)) this.add(tie);
      }
    }
  }

  /** Users of a group and of the groups below it, as full references. */
  membersOf(group: string): ReadonlySet<string> {
    return this.members.get(group);
  }

  /** A user or group with every group and user below it; the same set each time. */
  below(ref: string): ReadonlySet<string> {
    return this.descendants.get(ref);
  }

  /** The groups that a user or group belongs to, directly or not; a group counts as its own. */
  groupsAbove(ref: string): ReadonlySet<string> {
    return this.ancestors.get(ref);
  }

  /** Whether a user or group is the given one, or is in it through any number of groups. */
  isWithin(ref: string, group: string): boolean {
    return this.groupsAbove(ref).has(group);
  }

  private usersIn(group: string, visit?: (ref: string) => void) {
    const all = new Set<string>();
    for (const each of reach(group, this.children, visit)) {
      for (const user of this.users.get(each) ?? []) all.add(user);
    }
    return all;
  }

  private add({ above, below, isUser }: MembershipTie) {
    pushTo(isUser ? this.users : this.children, above, below);
    pushTo(this.parents, below, above);
  }
}

/** The membership of a graph. */
export const membership = noting(graph => new Membership(graph));

/** The kinds outside the language whose entities say who is in which group. */
export const MEMBERSHIP_KINDS = ['Group', 'User'];

/** That a user or group is directly in a group. */
export interface MembershipTie {
  /** Full reference of the group. */
  above: string;
  /** Full reference of what is in it. */
  below: string;
  isUser: boolean;
}

/** What a Group or User says about who is in which group. */
export function membershipsIn(
  graph: ModelGraph,
  entity: AnyEntity,
): MembershipTie[] {
  const ties: MembershipTie[] = [];
  const { ref } = entity;
  const isUser = entity.kind === 'User';
  if (isUser) {
    eachRef(graph, entity, 'memberOf', 'group', above =>
      ties.push({ above, below: ref, isUser }),
    );
    return ties;
  }
  eachRef(graph, entity, 'parent', 'group', above =>
    ties.push({ above, below: ref, isUser: false }),
  );
  eachRef(graph, entity, 'children', 'group', below =>
    ties.push({ above: ref, below, isUser: false }),
  );
  eachRef(graph, entity, 'members', 'user', below =>
    ties.push({ above: ref, below, isUser: true }),
  );
  return ties;
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
  visit?: (each: string) => void,
): Set<string> {
  const seen = new Set([start]);
  for (const each of seen) {
    visit?.(each);
    for (const neighbour of next.get(each) ?? []) seen.add(neighbour);
  }
  return seen;
}
