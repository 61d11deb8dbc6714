import type { Severity } from '@onemap/plugin-operating-model-common';
import { screen } from '@testing-library/react';
import { canvasAnswer, evaluation } from '../__testUtils__/canvasAnswer';
import { renderPage } from '../__testUtils__/renderPage';
import { GapMarks } from './GapMarks';
import { KnownGaps } from './KnownGaps';

const [gap] = canvasAnswer().findings;

const FORUM = 'forum:default/cab';

function renderMarks(severities: readonly Severity[]) {
  const items = severities.map((severity, index) => ({
    ...gap,
    severity,
    fingerprint: `f${index}`,
    message: `Message ${index}.`,
    // As one that was kept before gaps had texts by key.
    texts: undefined,
  }));
  renderPage(
    <KnownGaps about={[FORUM]}>
      <GapMarks
        fingerprints={items.map(({ fingerprint }) => fingerprint)}
        filter={{ about: FORUM }}
      />
    </KnownGaps>,
    {
      listFindings: async () => ({
        items,
        totalItems: items.length,
        evaluation,
      }),
    },
  );
}

describe('the mark of gaps', () => {
  it('says how bad the gap is and what, and leads to it', async () => {
    renderMarks(['error']);
    expect(
      await screen.findByRole('link', { name: 'Error: Message 0.' }),
    ).toHaveAttribute('href', '/governance/gaps/f0');
  });

  it('is as bad as the worst of several, counts them and leads to all', async () => {
    renderMarks(['info', 'error', 'warning']);
    const mark = await screen.findByRole('link', {
      name: '3 gaps, the worst: Error: Message 1.',
    });
    expect(mark).toHaveTextContent('3');
    expect(mark).toHaveAttribute(
      'href',
      '/governance/gaps?about=forum%3Adefault%2Fcab',
    );
  });

  it('is not there without a gap', async () => {
    renderMarks([]);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });
});
