import {
  type CanvasAnswer,
  ProblemError,
} from '@onemap/plugin-operating-model-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { canvasAnswer, evaluation } from '../__testUtils__/canvasAnswer';
import { attestationsAnswer } from '../__testUtils__/serviceAnswers';
import { renderPage } from '../__testUtils__/renderPage';
import { ServiceOperatingModel } from './ServiceOperatingModel';
// Loaded on demand in the browser; here beforehand, as that takes long on a busy machine.
import '../canvas/CanvasList';

const service = { namespace: 'default', name: 'portal' };

function renderTab(
  getCanvas: () => Promise<CanvasAnswer>,
  options?: { path?: string },
) {
  return renderPage(
    <ServiceOperatingModel
      service={service}
      editUrl="https://git.example/edit"
    />,
    { getCanvas, listAttestations: async () => attestationsAnswer() },
    options,
  );
}

function box(name: string) {
  return screen.findByRole('region', { name });
}

describe('the operating model of a service', () => {
  it('says that it is waiting', async () => {
    renderTab(() => new Promise(() => {}));
    expect(
      await screen.findByText('The canvas is being drawn …'),
    ).toBeInTheDocument();
  });

  it('fills the six boxes, everything a link to its entity', async () => {
    renderTab(async () => canvasAnswer());
    const items: [string, string][] = [
      ['Processes', 'Incident to resolution'],
      ['Organization', 'Web team'],
      ['Locations & assets', 'Data centre North'],
      ['Information', 'Change record'],
      ['Suppliers', 'Sky Cloud'],
      ['Management system', 'Change board'],
    ];
    for (const [name, item] of items) {
      const link = within(await box(name)).getByRole('link', { name: item });
      expect(link).toHaveAttribute(
        'href',
        expect.stringMatching(/^\/catalog\/default\//),
      );
    }
  });

  it('shows a gap on its item, on its box, and with remedy and proof below', async () => {
    renderTab(async () => canvasAnswer());
    const base = await box('Management system');
    expect(
      within(base).getAllByRole('button', { name: /1 gap \(Error\)/ }),
    ).toHaveLength(2);
    const gap = screen.getByRole('article');
    expect(gap).toHaveTextContent(
      'Nobody owns the risk “Outage of the portal”',
    );
    expect(gap).toHaveTextContent('owner: group:default/web-team');
    expect(gap).toHaveTextContent('spec.owner');
    expect(gap).toHaveTextContent('since Nov 3, 2026');
  });

  it('says that there are no gaps and when that was checked', async () => {
    renderTab(async () => canvasAnswer('portal', []));
    expect(
      await screen.findByText('No gaps', { selector: 'p span' }),
    ).toBeInTheDocument();
    // The time alone on the day itself, the date as well on others.
    expect(screen.getByText(/Checked .*\d/)).toBeInTheDocument();
  });

  it('does not say "no gaps" where a rule was not checked', async () => {
    renderTab(async () => ({
      ...canvasAnswer('portal', []),
      gaps: { error: 0, warning: 0, info: 0, waived: 0 },
      evaluation: {
        ...evaluation,
        notChecked: [{ rule: 'supplier-flow-mismatch', reason: '(c) only' }],
      },
    }));
    expect(
      await screen.findByText('Nothing was found in what was checked.'),
    ).toBeInTheDocument();
    expect(screen.queryByText('No gaps')).not.toBeInTheDocument();
    expect(screen.getByText(/1 rule was not checked/)).toBeInTheDocument();
  });

  it('tells what belongs in an empty box, and gives YAML for it', async () => {
    renderTab(async () => canvasAnswer('bare', []));
    const suppliers = await box('Suppliers');
    expect(within(suppliers).getByText('Nothing here yet')).toBeInTheDocument();
    expect(suppliers).toHaveTextContent('name: bare');
    expect(suppliers).toHaveTextContent('suppliers: [name-of-a-supplier]');
  });

  it('counts what the reader may not see, and does not call that box empty', async () => {
    const canvas = canvasAnswer('bare', []);
    renderTab(async () => ({
      ...canvas,
      boxes: canvas.boxes.map(each =>
        each.box === 'suppliers' ? { ...each, hidden: 3 } : each,
      ),
      hiddenFindings: 2,
    }));
    const suppliers = await box('Suppliers');
    expect(suppliers).toHaveTextContent('3 more that you may not see');
    expect(suppliers).not.toHaveTextContent('Nothing here yet');
    expect(
      screen.getByText(/2 gaps concern what you may not see/),
    ).toBeInTheDocument();
    expect(
      screen.queryByText('No gaps', { selector: 'p span' }),
    ).not.toBeInTheDocument();
  });

  it('lights up what an item is tied to, with the pointer and with the keyboard', async () => {
    const user = userEvent.setup();
    renderTab(async () => canvasAnswer());
    const process = await screen.findByRole('link', {
      name: 'Incident to resolution',
    });
    const emphasis = (name: string) =>
      screen.getByRole('link', { name }).closest('li')?.dataset.emphasis;
    expect(emphasis('Web team')).toBe('plain');
    await user.hover(process);
    expect(emphasis('Web team')).toBe('lit');
    expect(emphasis('Sky Cloud')).toBe('dim');
    await user.unhover(process);
    expect(emphasis('Sky Cloud')).toBe('plain');
    process.focus();
    await waitFor(() => expect(emphasis('Sky Cloud')).toBe('dim'));
    expect(process).toHaveAccessibleDescription(/^Tied to .*Web team/);
  });

  it('dims what is outside the lens, and keeps the lens in the URL', async () => {
    const user = userEvent.setup();
    renderTab(async () => canvasAnswer());
    await user.click(await screen.findByRole('radio', { name: 'Azure' }));
    const control = screen.getByRole('link', { name: 'Restore test' });
    expect(control.closest('li')).toHaveAttribute('data-emphasis', 'dim');
    expect(control).toHaveAccessibleDescription(/outside the lens/);
  });

  it('opens with the view that the URL names', async () => {
    renderTab(async () => canvasAnswer(), {
      path: '/?view=list&environment=azure',
    });
    expect(await screen.findByRole('radio', { name: 'List' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Azure' })).toBeChecked();
    expect(await box('Suppliers')).toHaveTextContent(
      'escalation: +00 555 0110',
    );
  });

  it('shows the gaps that decide a litmus answer', async () => {
    const user = userEvent.setup();
    renderTab(async () => canvasAnswer());
    await user.click(
      await screen.findByRole('button', {
        name: /Board and regulator ready: no/,
      }),
    );
    expect(
      screen.getByText('Only the gaps that decide “Board and regulator ready”'),
    ).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Gaps' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: /One-page flow/ }));
    expect(
      screen.getByText('No open gap decides “One-page flow”.'),
    ).toBeInTheDocument();
  });

  it('leads to the YAML in git', async () => {
    renderTab(async () => canvasAnswer());
    expect(await screen.findByRole('button', { name: /Edit/ })).toHaveAttribute(
      'href',
      'https://git.example/edit',
    );
  });

  it.each([
    [403, 'You may not see this'],
    [404, 'Not in the operating model yet'],
    [503, 'Not evaluated yet'],
    [500, 'This cannot be shown now'],
  ])('says what an answer of %d means', async (status, title) => {
    renderTab(async () => {
      throw new ProblemError(status);
    });
    expect(await screen.findByText(title)).toBeInTheDocument();
  });
});
