import { useLayoutEffect, useRef } from 'react';

const LARGEST = 1;
const SMALLEST = 0.5;
const STEP = 0.02;

/**
 * Sets the size of the text of an element of fixed height so that everything fits, before it is drawn
 * and again before it is printed, when a narrow screen's sheet first gets its fixed height.
 */
export function useFit(content: unknown) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const refit = () => ref.current && fit(ref.current);
    refit();
    window.addEventListener('resize', refit);
    window.addEventListener('beforeprint', refit);
    const print = window.matchMedia?.('print');
    print?.addEventListener?.('change', refit);
    return () => {
      window.removeEventListener('resize', refit);
      window.removeEventListener('beforeprint', refit);
      print?.removeEventListener?.('change', refit);
    };
  }, [content]);
  return ref;
}

function fit(element: HTMLElement): void {
  for (let scale = LARGEST; scale >= SMALLEST; scale -= STEP) {
    element.style.setProperty('--one-page-scale', scale.toFixed(2));
    if (element.scrollHeight <= element.clientHeight) return;
  }
}
