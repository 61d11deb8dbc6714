import { escalation, rightsByDecider } from '../../../graph/decisions';
import { membership } from '../../../graph/membership';
import type { ForumEntity } from '../../../graph/ModelEntity';
import type { ModelGraph } from '../../../graph/ModelGraph';
import { meets } from '../../../graph/scope';

/** What a forum can have in common with another. */
interface Ties {
  /** Information of the forum and of the rights that name it. */
  information: ReadonlySet<string>;
  /** Chair and members, with all groups and people below them. */
  members: ReadonlySet<string>;
  /** Everyone that it escalates to, itself included. */
  escalation: ReadonlySet<string>;
}

/** Whether forums have something in common, looked up once per forum and pair. */
export class ForumTies {
  private readonly ties = new Map<ForumEntity, Ties>();
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
      answer = haveInCommon(this.of(a), this.of(b));
      known.set(b, answer);
    }
    return answer;
  }

  private of(forum: ForumEntity): Ties {
    let found = this.ties.get(forum);
    if (!found) {
      found = tiesOf(this.graph, forum);
      this.ties.set(forum, found);
    }
    return found;
  }
}

/** The ties of a graph's forums. */
export function forumTies(graph: ModelGraph): ForumTies {
  return new ForumTies(graph);
}

function tiesOf(graph: ModelGraph, forum: ForumEntity): Ties {
  const { information, chair, members } = forum.spec;
  const rights = graph.derive(rightsByDecider).get(forum.ref) ?? [];
  const used = [
    ...(information ?? []),
    ...rights.flatMap(right => right.spec.information ?? []),
  ];
  const sitting = new Set<string>();
  for (const { ref } of [...(chair ? [chair] : []), ...(members ?? [])]) {
    for (const each of graph.derive(membership).below(ref)) sitting.add(each);
  }
  return {
    information: new Set(used.map(({ ref }) => ref)),
    members: sitting,
    escalation: graph.derive(escalation).above(forum.ref),
  };
}

function haveInCommon(a: Ties, b: Ties): boolean {
  return (
    meets(a.escalation, b.escalation) ||
    meets(a.information, b.information) ||
    meets(a.members, b.members)
  );
}
