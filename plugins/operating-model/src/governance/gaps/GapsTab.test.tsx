import {
  BOXES,
  type FindingsQuery,
} from '@onemap/plugin-operating-model-common';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { canvasAnswer, evaluation } from '../../__testUtils__/canvasAnswer';
import { renderPage } from '../../__testUtils__/renderPage';
import { GapsTab } from '.';

const [gap] = canvasAnswer().findings;

/** Gaps sorted by severity whose boxes take turns. */
const mixed = ['processes', 'suppliers', 'processes', 'suppliers'].map(
  (name, index) => ({
    ...gap,
    fingerprint: `f${index}`,
    box: BOXES.find(box => box === name) ?? gap.box,
  }),
);

function headings() {
  return screen.getAllByRole('heading', { level: 2 }).map(h => h.textContent);
}

const latest = {
  ...evaluation,
  outcomes: [],
  gaps: { error: 4, warning: 0, info: 0, waived: 0 },
};

describe('the grouping of gaps', () => {
  it('stays that of the shown answer until the next one is there, and shows each gap once', async () => {
    const user = userEvent.setup();
    let answerSorted = () => {};
    const sorted = new Promise<void>(resolve => {
      answerSorted = resolve;
    });
    renderPage(<GapsTab />, {
      getLatestEvaluation: async () => latest,
      listFindings: async ({ sort }: FindingsQuery = {}) => {
        if (sort === 'box') await sorted;
        const items = sort === 'box' ? mixed.toSorted(byBox) : mixed;
        return { items, totalItems: items.length, evaluation };
      },
    });
    await screen.findAllByRole('article');
    await user.selectOptions(screen.getByLabelText('Group by'), 'box');
    expect(screen.getAllByRole('article')).toHaveLength(4);
    expect(headings()).toHaveLength(1);
    answerSorted();
    await waitFor(() => expect(headings()).toEqual(['Processes', 'Suppliers']));
    expect(screen.getAllByRole('article')).toHaveLength(4);
  });
});

describe('the order of gaps', () => {
  it('is by age, without headings, where that is chosen', async () => {
    const user = userEvent.setup();
    const listFindings = jest.fn(async (_: FindingsQuery) => ({
      items: mixed,
      totalItems: mixed.length,
      evaluation,
    }));
    renderPage(<GapsTab />, {
      getLatestEvaluation: async () => latest,
      listFindings,
    });
    await screen.findAllByRole('article');
    await user.selectOptions(screen.getByLabelText('Sort by'), 'oldest');
    await waitFor(() => expect(screen.queryAllByRole('heading')).toEqual([]));
    expect(listFindings).toHaveBeenLastCalledWith(
      expect.objectContaining({ sort: 'firstSeen', order: 'asc' }),
    );
    expect(screen.getByLabelText('Group by')).toHaveValue('');
  });
});

describe('the filters of gaps', () => {
  it('offer services and owners by title', async () => {
    const user = userEvent.setup();
    const listFindings = jest.fn(async (_: FindingsQuery) => ({
      items: mixed,
      totalItems: mixed.length,
      evaluation,
    }));
    renderPage(<GapsTab />, {
      getLatestEvaluation: async () => latest,
      listFindings,
    });
    await screen.findByRole('option', { name: 'Citizen portal' });
    await user.selectOptions(
      screen.getByLabelText('Service'),
      'Citizen portal',
    );
    await waitFor(() =>
      expect(listFindings).toHaveBeenLastCalledWith(
        expect.objectContaining({ service: ['service:default/portal'] }),
      ),
    );
  });
});

function byBox(a: { box: string }, b: { box: string }) {
  return a.box.localeCompare(b.box);
}
