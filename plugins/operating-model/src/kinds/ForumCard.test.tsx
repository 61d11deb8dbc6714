import { EntityProvider } from '@backstage/plugin-catalog-react';
import {
  forumCalendarOf,
  type ForumsAnswer,
  ProblemError,
  reachOf,
} from '@onemap/plugin-operating-model-common';
import { screen } from '@testing-library/react';
import { evaluation } from '../__testUtils__/canvasAnswer';
import { entityNamed } from '../__testUtils__/entityNamed';
import { portalGraph } from '../__testUtils__/portalModel';
import { renderPage } from '../__testUtils__/renderPage';
import { ForumCard } from './ForumCard';

const range = { from: '2026-11-21', until: '2026-12-31' };
const answer: ForumsAnswer = {
  ...forumCalendarOf(portalGraph, [], range),
  totalItems: 1,
  evaluation,
};

const cab = portalGraph.get('forum:default/cab');
const reach = {
  services: cab ? reachOf(portalGraph, cab) : [],
  totalItems: 2,
  hidden: 0,
  evaluation,
};

function renderCard(getForums: () => Promise<ForumsAnswer>) {
  return renderPage(
    <EntityProvider entity={entityNamed('cab')}>
      <ForumCard />
    </EntityProvider>,
    { getForums, getReach: async () => reach },
  );
}

describe('the card of a forum', () => {
  it('says when it meets, what it decides and on what', async () => {
    renderCard(async () => answer);
    expect(await screen.findByText('every Tue')).toBeInTheDocument();
    expect(screen.getByText('Change approval')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Change record' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('link', { name: 'Citizen portal' }),
    ).toBeInTheDocument();
  });

  it('says that nobody chairs it', async () => {
    renderCard(async () => answer);
    expect(await screen.findByText('Nobody chairs it')).toBeInTheDocument();
  });

  it('names a forum that decides the same, and on what information', async () => {
    const [forum] = answer.forums;
    const other = {
      ref: 'forum:default/cgb',
      kind: 'Forum',
      title: 'Cloud board',
    };
    const overlap = {
      ...other,
      with: forum,
      decision: 'change-approval',
      information: 'different' as const,
    };
    renderCard(async () => ({ ...answer, overlaps: [overlap] }));
    expect(
      await screen.findByRole('link', { name: 'Cloud board' }),
    ).toBeInTheDocument();
    expect(screen.getByText(/too, on other information/)).toBeInTheDocument();
  });

  it('says that the model does not hold the forum yet', async () => {
    renderCard(async () => ({ ...answer, forums: [] }));
    expect(
      await screen.findByText(/does not hold this forum/),
    ).toBeInTheDocument();
  });

  it('says that the caller may not see it', async () => {
    renderCard(async () => {
      throw new ProblemError(403);
    });
    expect(await screen.findByText('You may not see this')).toBeInTheDocument();
  });
});
