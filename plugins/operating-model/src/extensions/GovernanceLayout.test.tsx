import { translationApiRef } from '@backstage/frontend-plugin-api';
import { screen, waitFor } from '@testing-library/react';
import { renderPage } from '../__testUtils__/renderPage';
import { GovernanceLayout } from './GovernanceLayout';

/** An app in which an organisation has a word of its own for each text. */
const inOwnWords = [
  [
    translationApiRef,
    {
      getTranslation: () => ({ ready: true, t: (key: string) => `own ${key}` }),
      translation$: () => ({ subscribe: () => ({ unsubscribe() {} }) }),
    } as object,
  ],
] as const;

function renderLayout(title?: string) {
  return renderPage(
    <GovernanceLayout title={title}>content</GovernanceLayout>,
    {},
    { apis: inOwnWords },
  );
}

describe('the header of the Governance page', () => {
  it('has the title of the chosen language', async () => {
    renderLayout();
    await waitFor(() => {
      expect(screen.getByText('own governance.title')).toBeInTheDocument();
      expect(screen.getByRole('main')).toHaveTextContent('content');
    });
  });

  it('has the title that the app is configured with', async () => {
    renderLayout('Steering');
    await waitFor(() => {
      expect(screen.getByText('Steering')).toBeInTheDocument();
      expect(screen.queryByText('own governance.title')).toBeNull();
    });
  });
});
