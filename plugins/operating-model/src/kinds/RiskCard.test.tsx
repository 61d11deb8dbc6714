import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import { renderPage } from '../__testUtils__/renderPage';
import { RiskCard } from './RiskCard';

function renderCard(spec: Record<string, string | number>) {
  return renderPage(
    <EntityProvider
      entity={{
        apiVersion: 'onemap/v1',
        kind: 'Risk',
        metadata: { name: 'flood' },
        spec,
      }}
    >
      <RiskCard />
    </EntityProvider>,
    {},
  );
}

/** The answer beside a question. */
async function answerTo(question: string) {
  return (await screen.findByText(question)).nextElementSibling;
}

describe('the card of a risk', () => {
  it('says how likely and how bad it is, what is done and when it is reviewed', async () => {
    renderCard({
      likelihood: 4,
      impact: 5,
      treatment: 'mitigate',
      reviewBy: '2028-06-30',
    });
    expect(await answerTo('Likelihood')).toHaveTextContent('4 of at most 5');
    expect(await answerTo('Impact')).toHaveTextContent('5 of at most 5');
    expect(await answerTo('Likelihood × impact')).toHaveTextContent(
      '20 of at most 25',
    );
    expect(await answerTo('Treatment')).toHaveTextContent('Mitigate');
    expect(await answerTo('Next review by')).toHaveTextContent('Jun 30, 2028');
    expect(await answerTo('Status')).toHaveTextContent('Open');
  });

  it('says what is not there', async () => {
    renderCard({});
    expect(await answerTo('Likelihood')).toHaveTextContent('not given');
    expect(
      await screen.findByText('Nothing is done about it'),
    ).toBeInTheDocument();
    expect(screen.getByText('No day is named.')).toBeInTheDocument();
    expect(screen.queryByText('Likelihood × impact')).not.toBeInTheDocument();
  });
});
