import type { Box, Severity } from '@onemap/plugin-operating-model-common';

/** One line in a box. */
export interface DrawnItem {
  title: string;
  /** The one fact that tells most. */
  fact: string;
  /** The worst open gap. */
  severity?: Severity;
}

/** A box as it is drawn. */
export interface DrawnBox {
  box: Box;
  title: string;
  items: DrawnItem[];
  /** What else there is to say: nothing here, or so many hidden. */
  note?: string;
}

/** Everything that a drawing of a canvas says, in words. */
export interface Drawing {
  /** For those who cannot see it. */
  label: string;
  title: string;
  subtitle: string;
  boxes: DrawnBox[];
  colors: {
    ink: string;
    quiet: string;
    line: string;
    paper: string;
  } & Record<Severity, string>;
}
