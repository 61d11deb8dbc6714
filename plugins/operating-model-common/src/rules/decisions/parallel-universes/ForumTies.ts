import { escalation, rightsByDecider } from '../../../graph/decisions';
import { membership } from '../../../graph/membership';
import type { ForumEntity } from '../../../graph/ModelEntity';
import type { ModelGraph } from '../../../graph/ModelGraph';
import { meets } from '../../../graph/scope';

type Ties = (graph: ModelGraph, forum: ForumEntity) => ReadonlySet<string>;

/** What two forums can have in common, what is quickest to look up first. */
const TIES: readonly Ties[] = [informationOf, escalationOf, membersOf];

/** Whether forums have something in common; the forums of all services are compared once. */
export class ForumTies {
  private readonly found = TIES.map(
    () => new Map<ForumEntity, ReadonlySet<string>>(),
  );
  private readonly joined = new Map<ForumEntity, Map<ForumEntity, boolean>>();

  constructor(private readonly graph: ModelGraph) {}

  /** Whether two forums share information, a member or a line of escalation. */
  join(a: ForumEntity, b: ForumEntity): boolean {
    let known = this.joined.get(a);
    if (!known) {
      known = new Map();
      this.joined.set(a, known);
    }
    let answer = known.get(b);
    if (answer === undefined) {
      answer = TIES.some((_, i) => meets(this.tiesOf(a, i), this.tiesOf(b, i)));
      known.set(b, answer);
    }
    return answer;
  }

  private tiesOf(forum: ForumEntity, i: number): ReadonlySet<string> {
    let ties = this.found[i].get(forum);
    if (!ties) {
      ties = TIES[i](this.graph, forum);
      this.found[i].set(forum, ties);
    }
    return ties;
  }
}

/** The ties of a graph's forums. */
export function forumTies(graph: ModelGraph): ForumTies {
  return new ForumTies(graph);
}

/** Information of the forum and of the rights that name it. */
function informationOf(graph: ModelGraph, forum: ForumEntity) {
  const used = new Set<string>();
  const rights = graph.derive(rightsByDecider).get(forum.ref) ?? [];
  for (const { spec } of [forum, ...rights]) {
    for (const { ref } of spec.information ?? []) used.add(ref);
  }
  return used;
}

/** Everyone that the forum escalates to, itself included. */
function escalationOf(graph: ModelGraph, forum: ForumEntity) {
  return graph.derive(escalation).above(forum.ref);
}

/** Chair and members, with all groups and people below them. */
function membersOf(graph: ModelGraph, forum: ForumEntity) {
  const { chair, members } = forum.spec;
  const sitting = new Set<string>();
  for (const { ref } of [...(chair ? [chair] : []), ...(members ?? [])]) {
    for (const each of graph.derive(membership).below(ref)) sitting.add(each);
  }
  return sitting;
}
