import type {
  EntitySummary,
  ForumProfile,
} from '@onemap/plugin-operating-model-common';

/** What people in a meeting want to know of the forum, line by line. */
export function describeForum(forum: ForumProfile): string {
  const { owner, chair, members, information, escalatesTo } = forum;
  const facts: [label: string, texts: (string | undefined)[]][] = [
    ['Decides', forum.decides],
    ['Chair', titlesOf([chair])],
    ['Members', titlesOf(members)],
    ['Run by', titlesOf([owner])],
    ['Decides on', titlesOf(information)],
    ['Escalates to', titlesOf([escalatesTo])],
    ['Lasts', [forum.duration]],
  ];
  return facts
    .map(([label, texts]) => [label, texts.filter(Boolean).join(', ')])
    .filter(([, text]) => text)
    .map(([label, text]) => `${label}: ${text}`)
    .join('\n');
}

function titlesOf(entities: readonly (EntitySummary | undefined)[]) {
  return entities.map(entity => entity?.title);
}
