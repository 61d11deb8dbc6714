import { render } from '@testing-library/react';
import { drawSheet } from './drawSheet';

// A window of a test has no layout: every word is given a place of its own.
const PLACE = { left: 30, top: 40, width: 50, height: 10 } as DOMRect; // the rest of it is not read

beforeEach(() => {
  Range.prototype.getClientRects = () =>
    // A list of places, as far as it is read: it can be gone through.
    [PLACE] as unknown as DOMRectList;
});

function drawn(content: JSX.Element): Document {
  const { container } = render(content);
  const file = drawSheet(container, 'One page of the portal');
  return new DOMParser().parseFromString(file, 'image/svg+xml');
}

function texts(file: Document): string[] {
  return [...file.querySelectorAll('text')].map(text => text.textContent ?? '');
}

describe('drawSheet', () => {
  it('is a sheet of A4 landscape with a title', () => {
    const { documentElement: svg } = drawn(<p>Portal</p>);
    expect(svg.getAttribute('width')).toBe('297mm');
    expect(svg.getAttribute('height')).toBe('210mm');
    expect(svg.querySelector('title')?.textContent).toBe(
      'One page of the portal',
    );
  });

  it('is well-formed whatever the names are', () => {
    const file = drawn(<p>{'R&D <"core"> \u0007 ]]>'}</p>);
    expect(file.querySelector('parsererror')).toBeNull();
    expect(texts(file).join(' ')).toBe('R&D <"core"> ]]>');
  });

  it('keeps the length of each text, so that in another font it covers nothing', () => {
    const [text] = drawn(<p>Portal</p>).querySelectorAll('text');
    expect(text.getAttribute('textLength')).toBe('50');
    expect(text.getAttribute('x')).toBe('30');
  });

  it('leaves out what is not seen', () => {
    const file = drawn(
      <p>
        Portal
        <span style={{ position: 'absolute', clipPath: 'inset(50%)' }}>
          read aloud
        </span>
        <span style={{ display: 'none' }}>not there</span>
      </p>,
    );
    expect(texts(file)).toEqual(['Portal']);
  });

  it('draws colours one sees through as they come out on paper', () => {
    const [text] = drawn(
      <p style={{ color: 'rgba(0, 0, 0, 0.6)' }}>Portal</p>,
    ).querySelectorAll('text');
    expect(text.getAttribute('fill')).toBe('rgb(102,102,102)');
  });

  it('draws icons in the colour of their text', () => {
    const file = drawn(
      <svg viewBox="0 0 24 24" style={{ color: 'rgb(200, 0, 0)' }}>
        <path d="M0 0h24v24z" />
      </svg>,
    );
    const icon = file.querySelector('g');
    expect(icon?.getAttribute('fill')).toBe('rgb(200,0,0)');
    expect(icon?.querySelector('path')?.getAttribute('d')).toBe('M0 0h24v24z');
  });

  it('refers to nothing outside the file', () => {
    const { container } = render(<a href="https://example.com">Portal</a>);
    expect(drawSheet(container, 'Portal')).not.toMatch(
      /href|url\(|<style|<image|foreignObject/,
    );
  });
});
