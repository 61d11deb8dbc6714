import { screen } from '@testing-library/react';
import { evaluation } from '../../__testUtils__/canvasAnswer';
import { renderPage } from '../../__testUtils__/renderPage';
import { RejectedTab } from '.';

const document = {
  location: 'file:/srv/model/sky.yaml',
  errors: ['- /spec/contract/ends: `31 January` is not a day.'],
  since: '2026-11-21T08:00:00Z',
};

it('names what is still in the catalog by title, and shows what was written as code', async () => {
  renderPage(<RejectedTab />, {
    getRejected: async () => ({
      items: [
        {
          ...document,
          entityRef: 'supplier:default/sky-cloud',
          hasOldVersion: true,
        },
        { ...document, entityRef: 'risk:default/new', hasOldVersion: false },
      ],
      totalItems: 2,
      evaluation,
    }),
  });
  expect(
    await screen.findByRole('link', { name: 'Sky Cloud' }),
  ).toBeInTheDocument();
  expect(screen.getByText('risk:default/new')).toBeInTheDocument();
  expect(screen.getAllByText('31 January')[0].tagName).toBe('CODE');
});
