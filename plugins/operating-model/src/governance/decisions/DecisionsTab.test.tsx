import { decisionGridOf } from '@onemap/plugin-operating-model-common';
import { screen } from '@testing-library/react';
import { evaluation } from '../../__testUtils__/canvasAnswer';
import { inGerman } from '../../__testUtils__/inGerman';
import { portalGraph } from '../../__testUtils__/portalModel';
import { renderPage } from '../../__testUtils__/renderPage';
import { DecisionsTab } from '.';

const grid = decisionGridOf(portalGraph, []);

describe('the search among decisions', () => {
  it.each(['Freigabe von Änderungen', 'change-approval'])(
    'finds what the page calls it and what the YAML says: %s',
    async text => {
      renderPage(
        <DecisionsTab />,
        {
          getDecisions: async () => ({
            ...grid,
            totalItems: grid.rows.length,
            evaluation,
          }),
          listFindings: async () => ({ items: [], totalItems: 0, evaluation }),
        },
        { path: `/?text=${text}`, apis: inGerman },
      );
      expect(await screen.findByRole('rowheader')).toHaveTextContent(
        'Freigabe von Änderungen',
      );
    },
  );
});
