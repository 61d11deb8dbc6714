import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { onPhone } from '../__testUtils__/onPhone';
import { renderPage } from '../__testUtils__/renderPage';
import { LensSwitch } from './LensSwitch';

const lenses = { environments: ['azure', 'ot'], disciplines: ['cloud'] };

describe('the lenses of a canvas', () => {
  it('are side by side, and left out where there is one value only', async () => {
    renderPage(<LensSwitch lenses={lenses} />, {});
    expect(await screen.findByRole('radio', { name: 'Azure' })).toBeEnabled();
    expect(screen.queryByText('Discipline')).not.toBeInTheDocument();
  });

  it('are lists to choose from on a phone', async () => {
    onPhone();
    const user = userEvent.setup();
    renderPage(<LensSwitch lenses={lenses} />, {});
    const list = await screen.findByLabelText('Environment');
    await user.selectOptions(list, 'Azure');
    expect(list).toHaveValue('azure');
    await user.selectOptions(list, 'Everywhere');
    expect(list).toHaveValue('');
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });
});
