import { useLayoutEffect, useRef } from 'react';
import { ON_PAPER } from './paper';

/** Sizes of the text on paper, in hundredths of the largest. */
const LARGEST = 100;
const SMALLEST = 50;

/** Sets the size that the text of an element has on paper, so that all of it fits, before it is printed. */
export function useFit() {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const refit = () => ref.current && fit(ref.current);
    window.addEventListener('beforeprint', refit);
    const print = window.matchMedia?.('print');
    print?.addEventListener?.('change', refit);
    return () => {
      window.removeEventListener('beforeprint', refit);
      print?.removeEventListener?.('change', refit);
    };
  }, []);
  return ref;
}

/** The largest size that fits, found by halves: each try lays the whole page out. */
function fit(element: HTMLElement): void {
  element.setAttribute(ON_PAPER, '');
  const fits = (size: number) => {
    element.style.setProperty('--one-page-scale', String(size / LARGEST));
    return element.scrollHeight <= element.clientHeight;
  };
  let [low, high] = [SMALLEST, LARGEST];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  fits(low);
  element.removeAttribute(ON_PAPER);
}
