import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { onPhone } from '../__testUtils__/onPhone';
import { renderPage } from '../__testUtils__/renderPage';
import { FilterBar } from './FilterBar';

function renderBar() {
  renderPage(<Bar />, {});
}

/** A bar in which one of the others gets set, as by a link. */
function Bar() {
  const [usesMore, setUsesMore] = useState(false);
  return (
    <>
      <FilterBar label="Filters" more={<p>Owner</p>} usesMore={usesMore}>
        <p>Severity</p>
      </FilterBar>
      <a href="#of-owner" onClick={() => setUsesMore(!usesMore)}>
        Of one owner
      </a>
    </>
  );
}

describe('the filters of a list', () => {
  it('are all there where there is room', async () => {
    renderBar();
    expect(await screen.findByText('Owner')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('are those that are used most on a phone, the others on request', async () => {
    onPhone();
    renderBar();
    expect(await screen.findByText('Severity')).toBeInTheDocument();
    expect(screen.queryByText('Owner')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'More filters' }));
    expect(screen.getByText('Owner')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Fewer filters' }),
    );
    expect(screen.queryByText('Owner')).not.toBeInTheDocument();
  });

  it('are all there on a phone as long as one of the others is set', async () => {
    onPhone();
    renderBar();
    const link = await screen.findByRole('link', { name: 'Of one owner' });
    await userEvent.click(link);
    expect(screen.getByText('Owner')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    await userEvent.click(link);
    expect(screen.queryByText('Owner')).not.toBeInTheDocument();
  });
});
