import type {
  CanvasAnswer,
  FindingView,
} from '@onemap/plugin-operating-model-common';
import { screen, within } from '@testing-library/react';
import { canvasAnswer } from '../__testUtils__/canvasAnswer';
import { renderPage } from '../__testUtils__/renderPage';
import { CanvasList } from './CanvasList';
import { CanvasProvider } from './CanvasProvider';

const PROCESS = 'process:default/incident';

/** A gap of the suppliers' box that involves a process. */
function canvasWithGap(): CanvasAnswer {
  const canvas = canvasAnswer();
  const [other] = canvas.findings;
  const gap: FindingView = {
    ...other,
    fingerprint: 'f1',
    box: 'suppliers',
    message: 'The contract says nothing of it.',
    texts: undefined,
  };
  return {
    ...canvas,
    findings: [gap],
    boxes: canvas.boxes.map(box => ({
      ...box,
      findings: box.box === 'suppliers' ? ['f1'] : [],
      items: box.items.map(item => ({
        ...item,
        findings: item.ref === PROCESS || box.box === 'suppliers' ? ['f1'] : [],
      })),
    })),
  };
}

function renderList() {
  const canvas = canvasWithGap();
  renderPage(
    <CanvasProvider canvas={canvas} lens={{}} onShowGap={() => {}}>
      <CanvasList canvas={canvas} />
    </CanvasProvider>,
    {},
  );
  return (name: string) => screen.findByRole('region', { name });
}

describe('the mark of a gap on an item', () => {
  it('is counted in the box that the gap belongs to', async () => {
    const box = renderList();
    const marks = within(await box('Suppliers')).getAllByRole('button');
    for (const mark of marks) {
      expect(mark).toHaveAccessibleName('1 gap (Error): go to it');
      expect(mark).toHaveTextContent('1');
    }
    expect(marks).toHaveLength(2);
  });

  it('says of an item of another box where the gap belongs, and counts nothing there', async () => {
    const box = renderList();
    const [mark, ...others] = within(await box('Processes')).getAllByRole(
      'button',
    );
    expect(mark).toHaveAccessibleName(
      'belongs to “Suppliers” and involves this: 1 gap (Error): go to it',
    );
    expect(mark).not.toHaveTextContent('1');
    expect(others).toEqual([]);
  });
});

describe('the list of a canvas', () => {
  it('links what an item is tied to', async () => {
    const box = renderList();
    const processes = within(await box('Processes'));
    expect(processes.getByRole('link', { name: 'Web team' })).toHaveAttribute(
      'href',
      '/catalog/default/group/web-team',
    );
  });
});
