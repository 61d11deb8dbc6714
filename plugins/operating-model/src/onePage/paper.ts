/** Marks the element that is printed; everything else is left out. */
export const SHEET = 'data-one-page';

/** Set on the sheet while it is tried on paper: see `useFit`. */
export const ON_PAPER = 'data-on-paper';

/** A4 landscape, a trace lower: rounding must not open a second page. */
export const A4 = { width: '297mm', height: '209.5mm' };

/** Prints the sheet on one A4 landscape page. A style sheet of its own, because JSS knows no `@page`. */
export const PRINT_CSS = `
@page { size: A4 landscape; margin: 0; }
@media print {
  html, body { width: ${A4.width}; height: ${A4.height}; margin: 0; overflow: hidden; background: none !important; }
  body * { visibility: hidden; }
  [${SHEET}], [${SHEET}] * { visibility: visible; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

/** Rules that hold when a part of the sheet is printed, and while the sheet is tried on paper. */
export function onPaper<T extends object>(style: T) {
  return { '@media print': style, [`[${ON_PAPER}] &`]: style };
}
