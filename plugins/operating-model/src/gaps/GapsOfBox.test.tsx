import type { FindingView } from '@onemap/plugin-operating-model-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { canvasAnswer } from '../__testUtils__/canvasAnswer';
import { renderPage } from '../__testUtils__/renderPage';
import type { AskedGap } from './GapCard';
import { GapList } from './GapList';

const [finding] = canvasAnswer().findings;

/** An error, four warnings and an info of one box. */
const gaps = ['error', 'warning', 'warning', 'warning', 'warning', 'info'].map(
  (severity, index): FindingView => ({
    ...finding,
    fingerprint: `gap-${index}`,
    severity: severity as FindingView['severity'],
    message: `Gap ${index}.`,
    texts: undefined,
  }),
);

function renderList(asked?: AskedGap) {
  return renderPage(
    <GapList
      gaps={gaps}
      asked={asked}
      onPoint={() => {}}
      onChanged={() => {}}
    />,
    {},
  );
}

describe('many gaps of a box', () => {
  it('show the worst, and count by severity what is folded away', async () => {
    renderList();
    expect(await screen.findAllByRole('article')).toHaveLength(3);
    expect(
      screen.getByRole('button', {
        name: 'Show 3 more: 2 warnings and 1 info',
        expanded: false,
      }),
    ).toBeInTheDocument();
  });

  it('unfold below the button, and fold again', async () => {
    const user = userEvent.setup();
    renderList();
    await user.click(
      await screen.findByRole('button', { name: /Show 3 more/ }),
    );
    expect(screen.getAllByRole('article')).toHaveLength(6);
    await user.click(screen.getByRole('button', { name: 'Show fewer' }));
    expect(screen.getAllByRole('article')).toHaveLength(3);
  });

  it('unfold for a gap that is asked for, which then has the focus', async () => {
    renderList({ fingerprint: 'gap-5' });
    expect(await screen.findAllByRole('article')).toHaveLength(6);
    expect(screen.getByText('Gap 5.').closest('article')).toHaveFocus();
  });
});
