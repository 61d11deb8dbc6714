import { escalation, rightsByDecider } from '../../../graph/decisions';
import { membership } from '../../../graph/membership';
import type { ForumEntity } from '../../../graph/ModelEntity';
import type { ModelGraph } from '../../../graph/ModelGraph';
import { meets } from '../../../graph/scope';

type Ties = (graph: ModelGraph, forum: ForumEntity) => ReadonlySet<string>;

/** What two forums can have in common, what is quickest to look up first. */
const TIES: readonly Ties[] = [informationOf, escalationOf, membersOf];

/** From how many ties on an answer is kept: the forums of all services are compared for each of them. */
const KEPT_FROM = 16;

/** Whether forums have something in common. */
export class ForumTies {
  private readonly found = TIES.map(
    () => new Map<ForumEntity, ReadonlySet<string>>(),
  );
  private readonly kept = TIES.map(
    () => new Map<ForumEntity, Map<ForumEntity, boolean>>(),
  );

  constructor(private readonly graph: ModelGraph) {}

  /** Whether a forum of one side shares information, a member or a line of escalation with one of the other. */
  join(side: readonly ForumEntity[], other: readonly ForumEntity[]): boolean {
    return TIES.some((_, tie) =>
      side.some(a => other.some(b => this.haveInCommon(tie, a, b))),
    );
  }

  private haveInCommon(tie: number, a: ForumEntity, b: ForumEntity): boolean {
    const [ofA, ofB] = [this.tiesOf(tie, a), this.tiesOf(tie, b)];
    if (Math.min(ofA.size, ofB.size) < KEPT_FROM) return meets(ofA, ofB);
    let answers = this.kept[tie].get(a);
    if (!answers) {
      answers = new Map();
      this.kept[tie].set(a, answers);
    }
    let answer = answers.get(b);
    if (answer === undefined) {
      answer = meets(ofA, ofB);
      answers.set(b, answer);
    }
    return answer;
  }

  private tiesOf(tie: number, forum: ForumEntity): ReadonlySet<string> {
    let ties = this.found[tie].get(forum);
    if (!ties) {
      ties = TIES[tie](this.graph, forum);
      this.found[tie].set(forum, ties);
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
