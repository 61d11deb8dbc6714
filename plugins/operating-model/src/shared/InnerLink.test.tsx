import { analyticsApiRef } from '@backstage/frontend-plugin-api';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../__testUtils__/renderPage';
import { InnerLink } from './InnerLink';

it('is a link whose clicks are counted like those of Backstage', async () => {
  const captureEvent = jest.fn();
  renderPage(
    <InnerLink to="/governance" name="Governance">
      Go
    </InnerLink>,
    {},
    { apis: [[analyticsApiRef, { captureEvent }]] },
  );
  const link = await screen.findByRole('link', { name: 'Go' });
  expect(link).toHaveAttribute('href', '/governance');
  await userEvent.click(link);
  expect(captureEvent).toHaveBeenCalledWith(
    expect.objectContaining({
      action: 'click',
      subject: 'Governance',
      attributes: { to: '/governance' },
    }),
  );
});
