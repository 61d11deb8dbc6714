import type {
  Box,
  Finding,
  NotChecked,
} from '@onemap/plugin-operating-model-common';

/** A canvas in words: what every format draws. */
export interface Drawing {
  title: string;
  ref: string;
  /** Facts about the service, such as its owner, in the order in which they are shown. */
  facts: string[];
  description: string | undefined;
  /** In reading order. */
  boxes: Record<Box, DrawnBox>;
  /** Open findings, the worst first. */
  gaps: Finding[];
  /** Findings that a waiver covers. */
  accepted: Finding[];
  /** What was not looked at, in words; empty where everything was. */
  notChecked: NotChecked[];
  /** How many entities of the model were not read. */
  outside: number;
}

/** One box in words. */
export interface DrawnBox {
  title: string;
  /** The question that the box answers. */
  hint: string;
  items: DrawnItem[];
  /** The worst open gap of the box. */
  worst: Finding['severity'] | undefined;
}

/** One item in words. */
export interface DrawnItem {
  ref: string;
  kind: string;
  title: string;
  /** The one fact that tells most about it; may be empty. */
  fact: string;
  environments: string[];
  /** True where the model refers to it and does not hold it. */
  missing: boolean;
  /** How many open gaps concern it, and the worst of them. */
  gaps: number;
  worst: Finding['severity'] | undefined;
}
