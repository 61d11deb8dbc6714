import { EntityProvider } from '@backstage/plugin-catalog-react';
import {
  decisionGridOf,
  type DecisionsAnswer,
} from '@onemap/plugin-operating-model-common';
import { screen } from '@testing-library/react';
import { evaluation } from '../__testUtils__/canvasAnswer';
import { entityNamed } from '../__testUtils__/entityNamed';
import { portalGraph } from '../__testUtils__/portalModel';
import { renderPage } from '../__testUtils__/renderPage';
import { DecisionRightCard } from './DecisionRightCard';

const grid = decisionGridOf(portalGraph, []);
const [cell] = grid.rows[0].cells;
const row = {
  ...grid.rows[0],
  ref: 'forum:default/cab',
  decision: 'change-approval',
  condition: 'emergency',
  threshold: 'above EUR 50,000',
};

function renderCard(rows: DecisionsAnswer['rows']) {
  return renderPage(
    <EntityProvider entity={entityNamed('cab')}>
      <DecisionRightCard />
    </EntityProvider>,
    {
      getDecisions: async () => ({
        ...grid,
        rows,
        totalItems: rows.length,
        evaluation,
      }),
    },
  );
}

/** The answer beside a question. */
async function answerTo(question: string) {
  return (await screen.findByText(question)).nextElementSibling;
}

describe('the card of a decision right', () => {
  it('says what is decided, in which case and from what size on', async () => {
    renderCard([row]);
    expect(await answerTo('Class of decision')).toHaveTextContent(
      'Change approval',
    );
    expect(await answerTo('Case')).toHaveTextContent('Emergency');
    expect(await answerTo('From what size on')).toHaveTextContent(
      'above EUR 50,000',
    );
  });

  it('names everybody by the part that each has', async () => {
    renderCard([
      {
        ...row,
        cells: [
          { ...cell, title: 'Change board', roles: ['decides'] },
          {
            ref: 'group:default/web-team',
            kind: 'Group',
            title: 'Web team',
            roles: ['recommends', 'performs'],
          },
        ],
      },
    ]);
    expect(await answerTo('Decides')).toHaveTextContent('Change board');
    expect(await answerTo('Recommends')).toHaveTextContent('Web team');
    expect(await answerTo('Performs')).toHaveTextContent('Web team');
    expect(screen.queryByText('Must agree')).not.toBeInTheDocument();
  });

  it('says that nobody decides', async () => {
    renderCard([{ ...row, cells: [] }]);
    expect(await screen.findByText('Nobody decides')).toBeInTheDocument();
  });

  it('says that the model does not hold it yet', async () => {
    renderCard([]);
    expect(
      await screen.findByText(/does not hold this decision right/),
    ).toBeInTheDocument();
  });
});
