import { entity, graph } from '../testing/portalGraph';
import { contextOf } from './context';
import { restrictView } from './restrictView';

const DAY = '2026-11-21';

describe('a view as a caller may see it', () => {
  it('leaves out every entity that the caller may not read, wherever it stands, and counts it', () => {
    const secret = 'user:default/anna';
    const context = contextOf(graph, entity('component:default/web'), DAY);
    const { view, hidden } = restrictView(context, {
      canRead: ref => ref !== secret,
    });
    expect(JSON.stringify(context)).toContain('Anna Berg');
    expect(JSON.stringify(view)).not.toMatch(/anna/i);
    expect(hidden).toBe(1);
    expect(view.services[0].answers[1]).toMatchObject({
      deciders: [],
      hiddenIn: { deciders: 1 },
    });
  });

  it('leaves out a finding that the caller may not see, by its fingerprint', () => {
    const view = {
      rows: [
        { ref: 'service:default/a', findings: ['f1', 'f2'], finding: 'f1' },
      ],
      undecided: [{ ref: 'service:default/a', fingerprint: 'f1' }],
    };
    expect(
      restrictView(view, {
        canRead: () => true,
        canSee: fingerprint => fingerprint !== 'f1',
      }).view,
    ).toEqual({
      rows: [{ ref: 'service:default/a', findings: ['f2'] }],
      undecided: [],
      hiddenIn: { undecided: 1 },
    });
  });

  it('leaves out an overlap with a forum that the caller may not read', () => {
    const view = {
      overlaps: [{ ref: 'forum:default/a', with: { ref: 'forum:default/b' } }],
    };
    expect(
      restrictView(view, { canRead: ref => ref !== 'forum:default/b' }).view
        .overlaps,
    ).toEqual([]);
  });

  it('says of what it left something out, unless it is not to', () => {
    const a = { ref: 'user:default/a' };
    const b = { ref: 'user:default/b' };
    const view = { owner: a, members: [a, b, a], chair: b, tags: ['x'] };
    const canRead = (ref: string) => ref !== a.ref;
    expect(restrictView(view, { canRead })).toEqual({
      view: {
        members: [b],
        chair: b,
        tags: ['x'],
        hiddenIn: { owner: 1, members: 2 },
      },
      hidden: 1,
    });
    expect(restrictView(view, { canRead, showHidden: false }).view).toEqual({
      members: [b],
      chair: b,
      tags: ['x'],
    });
  });
});
