import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../__testUtils__/renderPage';
import { obligationsAnswer } from '../../__testUtils__/serviceAnswers';
import type { OperatingModelApi } from '../../api';
import { ObligationsTab } from '.';

function renderTab(getObligations: OperatingModelApi['getObligations']) {
  const catalog = catalogApiMock.mock({
    getEntityFacets: async () => ({
      facets: {
        'spec.obligations': [
          { value: 'nis2', count: 1 },
          { value: 'house-rules', count: 4000 },
        ],
      },
    }),
  });
  return renderPage(
    <ObligationsTab />,
    { getObligations },
    { apis: [[catalogApiRef, catalog]] },
  );
}

describe('the obligations', () => {
  it('offer every pack that services fall under, and ask for the chosen one alone', async () => {
    const user = userEvent.setup();
    const getObligations = jest.fn(async () => obligationsAnswer());
    renderTab(getObligations);
    await user.click(await screen.findByRole('radio', { name: 'House rules' }));
    expect(getObligations).toHaveBeenLastCalledWith(
      expect.objectContaining({ pack: ['house-rules'] }),
    );
  });

  it('are asked for some services at a time', async () => {
    const getObligations = jest.fn(async () => obligationsAnswer());
    renderTab(getObligations);
    expect(await screen.findByRole('table')).toBeInTheDocument();
    expect(getObligations).toHaveBeenCalledWith(
      expect.objectContaining({ limit: 12 }),
    );
  });
});
