import { EntityProvider } from '@backstage/plugin-catalog-react';
import { ProblemError } from '@onemap/plugin-operating-model-common';
import { screen } from '@testing-library/react';
import { canvasAnswer, evaluation } from '../__testUtils__/canvasAnswer';
import { entityNamed } from '../__testUtils__/entityNamed';
import { renderPage } from '../__testUtils__/renderPage';
import type { OperatingModelApi } from '../api';
import { GapsCard } from './GapsCard';

const [gap] = canvasAnswer().findings;
const nothing = { items: [], totalItems: 0, evaluation };

function renderCard(listFindings: OperatingModelApi['listFindings']) {
  return renderPage(
    <EntityProvider entity={entityNamed('outage')}>
      <GapsCard />
    </EntityProvider>,
    { listFindings },
  );
}

describe('the gaps of an entity', () => {
  it('are asked for by what they are about, and shown', async () => {
    const listFindings = jest.fn(async () => ({
      ...nothing,
      items: [gap],
      totalItems: 1,
    }));
    renderCard(listFindings);
    expect(await screen.findByText(/Nobody owns the risk/)).toBeInTheDocument();
    expect(listFindings).toHaveBeenCalledWith(
      expect.objectContaining({ about: ['risk:default/outage'] }),
    );
  });

  it('are those that only involve it, too', async () => {
    const involving = {
      ...gap,
      subject: 'forum:default/cab',
      involves: ['risk:default/outage'],
    };
    renderCard(async ({ about = [], subject = [] } = {}) => {
      const isAsked =
        subject.includes(involving.subject) ||
        [involving.subject, ...involving.involves].some(ref =>
          about.includes(ref),
        );
      return isAsked
        ? { ...nothing, items: [involving], totalItems: 1 }
        : nothing;
    });
    expect(await screen.findByText(/Nobody owns the risk/)).toBeInTheDocument();
    expect(screen.queryByText('No gap was found.')).not.toBeInTheDocument();
  });

  it('lead to all of them where there are more', async () => {
    renderCard(async () => ({ ...nothing, items: [gap], totalItems: 12 }));
    expect(
      await screen.findByRole('link', { name: 'Show all 12 gaps' }),
    ).toHaveAttribute('href', '/governance/gaps?about=risk%3Adefault%2Foutage');
  });

  it('are none, where everything was checked', async () => {
    renderCard(async () => nothing);
    expect(await screen.findByText('No gap was found.')).toBeInTheDocument();
  });

  it('are not said to be none where a rule was not checked', async () => {
    const notChecked = [{ rule: 'risk-unowned', reason: 'It broke.' }];
    renderCard(async () => ({
      ...nothing,
      evaluation: { ...evaluation, notChecked },
    }));
    expect(await screen.findByText(/in what was checked/)).toBeInTheDocument();
  });

  it('wait for the first evaluation', async () => {
    renderCard(async () => {
      throw new ProblemError(503);
    });
    expect(await screen.findByText('Not evaluated yet')).toBeInTheDocument();
  });
});
