import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../__testUtils__/renderPage';
import { RowFilter } from './RowFilter';

const ROWS = ['Change approval of the IT department', 'Access to HR data'];

function renderRows(nextCursor?: string, path?: string) {
  return renderPage(
    <RowFilter rows={ROWS} page={{ nextCursor }} wordsOf={row => [row]}>
      {rows => rows.map(row => <p key={row}>{row}</p>)}
    </RowFilter>,
    {},
    { path },
  );
}

describe('the search in a grid', () => {
  it('leaves the rows that hold every word, in whatever order', async () => {
    renderRows(undefined, '/?text=IT%20approval');
    expect(await screen.findByText(ROWS[0])).toBeInTheDocument();
    expect(screen.queryByText(ROWS[1])).not.toBeInTheDocument();
  });

  it('says that nothing matches', async () => {
    const user = userEvent.setup();
    renderRows();
    await user.type(await screen.findByRole('searchbox'), 'nothing like it');
    expect(
      await screen.findByText('Nothing matches this search.'),
    ).toBeInTheDocument();
  });

  it('is not offered where only some of the rows are there', async () => {
    renderRows('more', '/?text=approval');
    expect(await screen.findByText(ROWS[1])).toBeInTheDocument();
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  });
});
