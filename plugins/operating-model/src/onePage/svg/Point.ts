/** A place on the screen, in pixels of the window. */
export interface Point {
  x: number;
  y: number;
}
