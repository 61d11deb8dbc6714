import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { onPhone } from '../__testUtils__/onPhone';
import { renderPage } from '../__testUtils__/renderPage';
import { FilterBar } from './FilterBar';

function renderBar(usesMore?: boolean) {
  renderPage(
    <FilterBar label="Filters" more={<p>Owner</p>} usesMore={usesMore}>
      <p>Severity</p>
    </FilterBar>,
    {},
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

  it('are all there on a phone where the URL sets one of the others', async () => {
    onPhone();
    renderBar(true);
    expect(await screen.findByText('Owner')).toBeInTheDocument();
  });
});
