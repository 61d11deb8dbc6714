interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Runs in the page: what is wrong with its layout, in words. The page itself
 * must not scroll sideways, no text of ours may be cut off, and no two texts
 * of ours may lie on one another.
 */
export function layoutFaults(): string[] {
  const TOLERANCE = 3; // of pixels; line boxes of neighbours touch
  const overflow = document.documentElement.scrollWidth - window.innerWidth;
  const faults = overflow > 0 ? [`the page is ${overflow}px too wide`] : [];

  /** What can be seen of a rectangle inside of an element. */
  const seen = (element: Element, full: DOMRect) => {
    let { left, right, top, bottom } = full;
    let clips: Element | undefined;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { overflowX, overflowY, clipPath } = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      if (clipPath !== 'none') return undefined; // for screen readers only
      if (overflowX !== 'visible') {
        if (right > box.right + TOLERANCE && overflowX !== 'auto') clips ??= at;
        left = Math.max(left, box.left);
        right = Math.min(right, box.right);
      }
      if (overflowY !== 'visible') {
        top = Math.max(top, box.top);
        bottom = Math.min(bottom, box.bottom);
      }
    }
    const isThere = right - left > TOLERANCE && bottom - top > TOLERANCE;
    return isThere ? { left, right, top, bottom, clips } : undefined;
  };

  const texts: (Box & { text: string; node: Node })[] = [];
  for (const part of document.querySelectorAll('[data-ours]')) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const text = node.textContent?.trim();
      const element = node.parentElement;
      if (!text || !element?.checkVisibility({ visibilityProperty: true })) {
        continue;
      }
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        const box = seen(element, line);
        if (!box) continue;
        if (box.clips) faults.push(`“${text}” is cut off`);
        else if (box.right > window.innerWidth) {
          faults.push(`“${text}” is out of sight`);
        }
        texts.push({ text, node, ...box });
      }
    }
  }

  texts.sort((one, other) => one.top - other.top);
  texts.forEach((upper, index) => {
    for (const lower of texts.slice(index + 1)) {
      if (lower.top >= upper.bottom - TOLERANCE) break;
      const isBeside =
        lower.left >= upper.right - TOLERANCE ||
        upper.left >= lower.right - TOLERANCE;
      if (!isBeside && lower.node !== upper.node) {
        faults.push(`“${upper.text}” lies on “${lower.text}”`);
      }
    }
  });
  return [...new Set(faults)];
}
