import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../__testUtils__/renderPage';
import { LensSwitch } from './LensSwitch';

const lenses = { environments: ['azure', 'ot'], disciplines: ['cloud'] };

/** A browser on a phone says yes to what asks for a narrow screen. */
function onPhone() {
  const listen = () => {};
  window.matchMedia = media =>
    // What the hook of Material UI takes of it.
    ({
      matches: media.includes('max-width'),
      addListener: listen,
      removeListener: listen,
      addEventListener: listen,
      removeEventListener: listen,
    }) as unknown as MediaQueryList;
}

describe('the lenses of a canvas', () => {
  const { matchMedia } = window;
  afterEach(() => {
    window.matchMedia = matchMedia;
  });

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
