import { BOXES } from '@onemap/plugin-operating-model-common';
import type { Drawing } from './Drawing';
import { drawCanvas } from './drawCanvas';

function drawing(changes: Partial<Drawing> = {}): Drawing {
  return {
    label: 'Canvas of the portal',
    title: 'Portal',
    subtitle: 'Accountable: Web team',
    boxes: BOXES.map(box => ({ box, title: `Box ${box}`, items: [] })),
    colors: {
      ink: 'black',
      quiet: 'gray',
      line: 'silver',
      paper: 'white',
      error: 'red',
      warning: 'orange',
      info: 'blue',
    },
    ...changes,
  };
}

function parse(svg: string): Document {
  return new DOMParser().parseFromString(svg, 'image/svg+xml');
}

describe('drawCanvas', () => {
  it('draws the six boxes, none over another', () => {
    const boxes = [
      ...parse(drawCanvas(drawing())).querySelectorAll('g > rect'),
    ].map(rect => {
      const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(name =>
        Number(rect.getAttribute(name)),
      );
      return { left: x, top: y, right: x + width, bottom: y + height };
    });
    expect(boxes).toHaveLength(6);
    const overlapping = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          b =>
            a.left < b.right &&
            b.left < a.right &&
            a.top < b.bottom &&
            b.top < a.bottom,
        ),
    );
    expect(overlapping).toEqual([]);
  });

  it('is well-formed whatever the names are', () => {
    const svg = parse(drawCanvas(drawing({ title: 'R&D <"core">' })));
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(svg.documentElement.textContent).toContain('R&D <"core">');
  });

  it('cuts a long name and keeps it whole in the tooltip', () => {
    const title = 'A name '.repeat(20).trim();
    const boxes = [
      { box: BOXES[0], title: 'Box', items: [{ title, fact: 'a fact' }] },
    ];
    const svg = parse(drawCanvas(drawing({ boxes })));
    expect(svg.querySelector('g text title')?.textContent).toBe(
      `${title}: a fact`,
    );
    expect(svg.querySelector('g text:last-of-type')?.textContent).toContain(
      '…',
    );
  });

  it('marks an item with a gap by a sign, not by colour alone', () => {
    const boxes = [
      {
        box: BOXES[0],
        title: 'Box',
        items: [{ title: 'Risk', fact: '', severity: 'error' as const }],
      },
    ];
    const mark = parse(drawCanvas(drawing({ boxes }))).querySelector('tspan');
    expect(mark?.textContent).toBe('! ');
    expect(mark?.getAttribute('fill')).toBe('red');
  });

  it('refers to nothing outside the file', () => {
    expect(drawCanvas(drawing())).not.toMatch(/href|url\(|<style|<image/);
  });
});
