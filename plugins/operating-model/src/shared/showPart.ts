/** A part of the page that others lead to. */
export type PartOfPage = 'gaps' | 'sign-offs';

/** Brings a part of the page into sight and moves the focus there. */
export function showPart(id: PartOfPage): void {
  const part = document.getElementById(id);
  part?.scrollIntoView({ block: 'start' });
  part?.focus({ preventScroll: true });
}
