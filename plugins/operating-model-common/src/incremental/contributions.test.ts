import { ModelGraph } from '../graph/ModelGraph';
import { Tokens } from '../graph/Tokens';
import type { EntityLike } from '../kinds/entity';
import { component, forum, titled } from '../testing/distantChanges/entities';
import { changedBetween, contributionsOf } from './contributions';

describe('what changes in an entity', () => {
  it('concerns who read it, its kind or everything', () => {
    const desk = component('desk');

    expect(changed(desk, titled('Desk', desk))).toEqual([
      'content component:default/desk',
      'key everything',
      'key kind Component',
    ]);
  });

  it('concerns nobody where nothing is said otherwise', () => {
    const desk = component('desk');

    expect(changed(desk, structuredClone(desk))).toEqual([]);
  });

  it('concerns who reads the seats of a forum where another sits there', () => {
    const board = (spec: object) =>
      forum('board', { information: ['a'], ...spec });

    expect(changed(board({ chair: 'ada' }), board({ chair: 'ben' }))).toEqual([
      'Forum user:default/ada',
      'Forum user:default/ben',
      'seats forum:default/board',
    ]);
    expect(changed(board({}), board({ members: ['ops'] }))).toEqual([
      'Forum group:default/ops',
      'seats forum:default/board',
    ]);
  });
});

/** What two versions of an entity differ in, as aspects and names. */
function changed(before: EntityLike, after: EntityLike): string[] {
  const tokens = new Tokens();
  const [a, b] = [before, after].map(each => {
    const graph = ModelGraph.build([each]);
    const [entity] = graph.all();
    return contributionsOf(graph, entity, each, tokens);
  });
  const found = new Set<number>();
  changedBetween(a, b, found);
  return Array.from(found, token => {
    const { aspect, name } = tokens.parse(token);
    return `${aspect} ${name}`;
  }).sort();
}
