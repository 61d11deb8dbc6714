/** The formats that a canvas is drawn in. */
export const CANVAS_FORMATS = ['svg', 'html', 'md', 'json'] as const;

/** One of {@link CANVAS_FORMATS}. */
export type CanvasFormat = (typeof CANVAS_FORMATS)[number];
