import { escalation, rightsByDecider } from '../../../graph/decisions';
import { Kept } from '../../../graph/Kept';
import { membership } from '../../../graph/membership';
import type { ForumEntity } from '../../../graph/ModelEntity';
import type { ModelGraph } from '../../../graph/ModelGraph';
import { noting } from '../../../graph/noting';
import { meets } from '../../../graph/scope';

type Names = ReadonlySet<string>;
type Ties = (graph: ModelGraph, forum: ForumEntity) => Names[];

/** What two forums can have in common, what is quickest to look up first. */
const TIES: readonly Ties[] = [
  ownInformationOf,
  escalationOf,
  informationOf,
  membersOf,
];

/** From how many names on an answer is kept: the boards of all services are compared for each of them. */
const KEPT_FROM = 16;

/** Whether forums have something in common. */
export class ForumTies {
  private readonly found: Kept<ForumEntity, Names[]>[];
  private readonly kept = new Map<Names, Map<Names, boolean>>();

  constructor(graph: ModelGraph) {
    this.found = TIES.map(
      tiesOf => new Kept(graph.reads, forum => tiesOf(graph, forum)),
    );
  }

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
    return this.found[tie].get(forum);
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
export const forumTies = noting(graph => new ForumTies(graph));

/** The forum's own information. */
function ownInformationOf(_: ModelGraph, { spec }: ForumEntity): Names[] {
  return [new Set(spec.information?.map(({ ref }) => ref))];
}

/** Information of the forum and of the rights that name it: for a board of many services, very many. */
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
