import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { canvasAnswer } from './__testUtils__/canvasAnswer';
import { createLegacyApp } from './__testUtils__/LegacyApp';
import {
  attestationsAnswer,
  contextAnswer,
  flowAnswer,
  obligationsAnswer,
} from './__testUtils__/serviceAnswers';

const SERVICE = '/catalog/default/service/portal';
const PATIENCE = { timeout: 20_000 }; // every page is a chunk of its own

/** Opens an address of a legacy app. */
async function open(path: string, language: 'en' | 'de' = 'en') {
  window.history.pushState(null, '', path); // its router is the browser's
  window.localStorage.clear(); // the language of the app before
  const App = createLegacyApp(
    {
      getCanvas: async () => canvasAnswer(),
      getFlow: async () => flowAnswer(),
      getContext: async () => contextAnswer(),
      getObligations: async () => obligationsAnswer(),
      listAttestations: async () => attestationsAnswer(),
      listRules: async () => ({ items: [] }),
    },
    language,
  );
  await act(async () => {
    render(<App />);
  });
}

describe('in an app on the legacy frontend system', () => {
  jest.setTimeout(60_000);

  it('the card says who owns and who decides', async () => {
    await open(SERVICE);
    expect(
      await screen.findByText('Who owns, who decides', undefined, PATIENCE),
    ).toBeInTheDocument();
    expect(
      (await screen.findAllByRole('link', { name: 'Web team' })).length,
    ).toBeGreaterThan(0);
  });

  it('the tab is German where German was chosen, its gaps and their remedies too', async () => {
    await open(`${SERVICE}/operating-model`, 'de');
    const gap = await screen.findByText(
      'Niemand ist für das Risiko „Outage of the portal“ verantwortlich.',
      undefined,
      PATIENCE,
    );
    const card = gap.closest('article');
    expect(card).toHaveTextContent(
      '# Nennen Sie die Verantwortlichen des Risikos',
    );
    expect(card?.querySelector('[lang=en]')).toBeNull();
  });

  it('the tab shows the canvas, and leads to the one page', async () => {
    await open(`${SERVICE}/operating-model`);
    expect(
      await screen.findByRole('region', { name: 'Processes' }, PATIENCE),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'One page' }));
    expect(
      await screen.findByRole(
        'heading',
        { level: 1, name: 'Citizen portal' },
        PATIENCE,
      ),
    ).toBeInTheDocument();
    expect(window.location.pathname).toBe(
      '/operating-model/services/default/portal/one-page',
    );
  });

  it('the Governance page has its header and its tabs', async () => {
    await open('/governance/rejected');
    expect(
      await screen.findByRole('heading', { name: 'Governance' }, PATIENCE),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('main')).toHaveLength(1);
    for (const tab of ['Overview', 'Gaps', 'Rejected']) {
      expect(screen.getByRole('link', { name: tab })).toBeInTheDocument();
    }
  });
});
