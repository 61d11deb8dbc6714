import { decomposeColor } from '@material-ui/core/styles';

/** A colour as it comes out on white paper: not every program that opens drawings knows colours one sees through. */
export function opaque(color: string): string {
  const [red, green, blue, alpha = 1] = decomposeColor(color).values;
  const onWhite = [red, green, blue].map(part =>
    Math.round(255 - (255 - part) * alpha),
  );
  return `rgb(${onWhite.join(',')})`;
}
