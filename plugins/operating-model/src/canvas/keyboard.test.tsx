import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { canvasAnswer } from '../__testUtils__/canvasAnswer';
import { renderPage } from '../__testUtils__/renderPage';
import { attestationsAnswer } from '../__testUtils__/serviceAnswers';
import { ServiceOperatingModel } from '../service/ServiceOperatingModel';
// Loaded on demand in the browser; here beforehand, as that takes long on a busy machine.
import '../signOffs';

const BOXES = [
  'Suppliers',
  'Processes',
  'Organization',
  'Locations & assets',
  'Information',
  'Management system',
];

async function renderCanvas() {
  renderPage(
    <ServiceOperatingModel
      service={{ namespace: 'default', name: 'portal' }}
    />,
    {
      getCanvas: async () => canvasAnswer(),
      listAttestations: async () => attestationsAnswer(),
    },
  );
  // The part of the page that is loaded last.
  await screen.findByText('Signatures', { selector: 'h2' });
  return BOXES.map(name => screen.getByRole('region', { name }));
}

/** What one comes by from the top of the page with the Tab key, until it begins again. */
async function tabStops() {
  const user = userEvent.setup();
  const stops: Element[] = [];
  for (;;) {
    await user.tab();
    const at = document.activeElement;
    if (!at || at === document.body || stops.includes(at)) return stops;
    stops.push(at);
  }
}

describe('the canvas by keyboard alone', () => {
  it('reaches every item and every gap of every box, box by box', async () => {
    const boxes = await renderCanvas();
    const stops = await tabStops();
    const visited = stops.flatMap(stop => {
      const box = boxes.findIndex(each => each.contains(stop));
      return box < 0 ? [] : [box];
    });
    expect(new Set(visited).size).toBe(BOXES.length);
    // A box is left once: nobody is led back and forth between boxes.
    const changes = visited.filter((box, index) => box !== visited[index - 1]);
    expect(changes).toHaveLength(BOXES.length);
    for (const box of boxes) {
      const parts = [
        ...within(box).queryAllByRole('link'),
        ...within(box).queryAllByRole('button'),
      ];
      expect(parts.filter(part => !stops.includes(part))).toEqual([]);
    }
  }, 90_000); // every key press draws the canvas

  it('opens a gap with the Enter key, as often as it is asked for', async () => {
    const user = userEvent.setup();
    const [base] = (await renderCanvas()).slice(-1);
    const [badge] = within(base).getAllByRole('button', { name: /1 gap/ });
    const gap = screen.getByRole('article');
    const summary = within(gap).getByRole('button', { expanded: true });
    for (let times = 0; times < 2; times += 1) {
      await user.click(summary);
      expect(summary).toHaveAttribute('aria-expanded', 'false');
      badge.focus();
      await user.keyboard('{Enter}');
      expect(summary).toHaveAttribute('aria-expanded', 'true');
      expect(gap).toHaveFocus();
    }
  });
});
