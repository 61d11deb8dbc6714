import { informationFor } from '../../graph/decisions';
import type { ForumPair } from '../../graph/forumPairs';
import type { ModelGraph } from '../../graph/ModelGraph';

/** What proves that two forums decide the same: who says so, and what they look at. */
export function evidenceOfPair(
  graph: ModelGraph,
  { first, second, decision, entries }: ForumPair,
): { entity: { ref: string }; path: string }[] {
  const deciding = [...entries].map(({ source, path }) => ({
    entity: source,
    path,
  }));
  const information = [first, second].flatMap(forum => {
    const used = informationFor(graph, forum, decision);
    if (!used.length) return [{ entity: forum, path: 'spec.information' }];
    return used.map(({ from, reference }) => ({
      entity: from,
      path: reference.path,
    }));
  });
  return [...deciding, ...information];
}
