/** Marks the element that is printed; everything else is left out. */
export const SHEET = 'data-one-page';

/** Prints the sheet on one A4 landscape page. A style sheet of its own, because JSS knows no `@page`. */
export const PRINT_CSS = `
@page { size: A4 landscape; margin: 0; }
@media print {
  html, body { width: 297mm; height: 209.5mm; margin: 0; overflow: hidden; background: none !important; }
  body * { visibility: hidden; }
  [${SHEET}], [${SHEET}] * { visibility: visible; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
