import { escalation, rightsByDecider } from '../../../graph/decisions';
import { membership } from '../../../graph/membership';
import type { ForumEntity } from '../../../graph/ModelEntity';
import type { ModelGraph } from '../../../graph/ModelGraph';
import { meets } from '../../../graph/scope';

type Names = ReadonlySet<string>;
type Ties = (graph: ModelGraph, forum: ForumEntity) => Names[];

/** What two forums can have in common, what is quickest to look up first. */
const TIES: readonly Ties[] = [informationOf, escalationOf, membersOf];

/** From how many names on an answer is kept: the boards of all services are compared for each of them. */
const KEPT_FROM = 16;

/** Whether forums have something in common. */
export class ForumTies {
  private readonly found = TIES.map(() => new Map<ForumEntity, Names[]>());
  private readonly kept = new Map<Names, Map<Names, boolean>>();

  constructor(private readonly graph: ModelGraph) {}

  /** Whether a forum of one side shares information, a member or a line of escalation with one of the other. */
  join(side: readonly ForumEntity[], other: readonly ForumEntity[]): boolean {
    return TIES.some((_, tie) =>
      side.some(a =>
        other.some(b =>
          this.tiesOf(tie, a).some(ofA =>
            this.tiesOf(tie, b).some(ofB => this.meet(ofA, ofB)),
          ),
        ),
      ),
    );
  }

  private tiesOf(tie: number, forum: ForumEntity): Names[] {
    let ties = this.found[tie].get(forum);
    if (!ties) {
      ties = TIES[tie](this.graph, forum);
      this.found[tie].set(forum, ties);
    }
    return ties;
  }

  private meet(a: Names, b: Names): boolean {
    if (Math.min(a.size, b.size) < KEPT_FROM) return meets(a, b);
    let answers = this.kept.get(a);
    if (!answers) {
      answers = new Map();
      this.kept.set(a, answers);
    }
    let answer = answers.get(b);
    if (answer === undefined) {
      answer = meets(a, b);
      answers.set(b, answer);
    }
    return answer;
  }
}

/** The ties of a graph's forums. */
export function forumTies(graph: ModelGraph): ForumTies {
  return new ForumTies(graph);
}

/** Information of the forum and of the rights that name it. */
function informationOf(graph: ModelGraph, forum: ForumEntity): Names[] {
  const used = new Set<string>();
  const rights = graph.derive(rightsByDecider).get(forum.ref) ?? [];
  for (const { spec } of [forum, ...rights]) {
    for (const { ref } of spec.information ?? []) used.add(ref);
  }
  return [used];
}

/** Everyone that the forum escalates to, itself included. */
function escalationOf(graph: ModelGraph, forum: ForumEntity): Names[] {
  return [graph.derive(escalation).above(forum.ref)];
}

/** Chair and members, each with all groups and people below it. */
function membersOf(graph: ModelGraph, forum: ForumEntity): Names[] {
  const { chair, members } = forum.spec;
  const sitting = [...(chair ? [chair] : []), ...(members ?? [])];
  return sitting.map(({ ref }) => graph.derive(membership).below(ref));
}
