import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { canvasAnswer } from '../__testUtils__/canvasAnswer';
import { renderPage } from '../__testUtils__/renderPage';
import {
  attestationsAnswer,
  contextAnswer,
  flowAnswer,
  obligationsAnswer,
} from '../__testUtils__/serviceAnswers';
import { OnePage } from './OnePage';

/** The words of the file that the page hands to the browser, in reading order. */
async function downloaded(canvas = canvasAnswer()): Promise<string> {
  const files: Blob[] = [];
  URL.createObjectURL = file => `${files.push(file as Blob)}`; // only files are given
  URL.revokeObjectURL = () => {};
  // A window of a test has no layout: each word has the same place. The rest of a place is not read.
  const place = { left: 0, top: 0, width: 1, height: 1 } as DOMRect;
  Range.prototype.getClientRects = () => [place] as unknown as DOMRectList;

  renderPage(
    <Routes>
      <Route path="/one/:namespace/:name" element={<OnePage />} />
    </Routes>,
    {
      getCanvas: async () => canvas,
      getFlow: async () => flowAnswer(),
      getContext: async () => contextAnswer(),
      getObligations: async () => obligationsAnswer(),
      listAttestations: async () => attestationsAnswer(),
      listRules: async () => ({ items: [] }),
    },
    { path: '/one/default/portal' },
  );
  const user = userEvent.setup();
  await user.click(
    await screen.findByRole('button', { name: 'Download as SVG' }),
  );
  const svg = new DOMParser().parseFromString(
    await files[0].text(),
    'image/svg+xml',
  );
  expect(svg.querySelector('parsererror')).toBeNull();
  return [...svg.querySelectorAll('text')]
    .map(text => text.textContent)
    .join(' ');
}

describe('the one page as SVG', () => {
  it('holds every part of the sheet', async () => {
    const words = await downloaded();
    for (const heading of [
      ...['Suppliers', 'Processes', 'Organization', 'Locations & assets'],
      ...['Information', 'Management system', 'WHO DECIDES', 'OPEN RISKS'],
      ...['HOW THE WORK FLOWS', 'OBLIGATIONS', 'SIGNATURES'],
    ]) {
      expect(words).toContain(heading);
    }
  });

  it('says who is accountable, performs, decides, owns a risk and signed', async () => {
    const words = await downloaded();
    expect(words).toContain('Accountable Web team');
    expect(words).toMatch(/Incident .*owned by .* \( Web team \)/);
    expect(words).toContain('Nobody decides this');
    expect(words).toContain('Outage of the portal nobody owns it');
    expect(words).toMatch(/\d+ of \d+ met/);
    expect(words).toMatch(/CISO : signed .*2026/);
  });

  it('says that something is hidden, and not what', async () => {
    const canvas = canvasAnswer();
    const boxes = canvas.boxes.map(box =>
      box.box === 'suppliers' ? { ...box, items: [], hidden: 1 } : box,
    );
    const words = await downloaded({ ...canvas, boxes });
    expect(words).toContain('Suppliers 1 more that you may not see');
    expect(words).not.toContain('Sky Cloud');
  });
});
