import { ON_PAPER } from './paper';

/** Sizes of the text on paper, in hundredths of the largest. */
const LARGEST = 100;
const SMALLEST = 50;

/** Lays the sheet out as on paper, in the largest text with which all of it fits, for as long as it takes to look at it. */
export function layOutOnPaper<T>(sheet: HTMLElement, look: () => T): T {
  sheet.setAttribute(ON_PAPER, '');
  try {
    fit(sheet);
    return look();
  } finally {
    sheet.removeAttribute(ON_PAPER);
  }
}

/** Finds the size by halves: each try lays the whole page out. */
function fit(sheet: HTMLElement): void {
  const fits = (size: number) => {
    sheet.style.setProperty('--one-page-scale', String(size / LARGEST));
    return sheet.scrollHeight <= sheet.clientHeight;
  };
  let [low, high] = [SMALLEST, LARGEST];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  fits(low);
}
