import type { NotChecked } from '@onemap/plugin-operating-model-common';
import type { LocatedFinding } from '../model/judge';
import type { SchemaProblem } from '../model/loadFiles';

/** What a change does to a list of things. */
export interface Change<T> {
  /** There now, not before. */
  opens: T[];
  /** There before, not now. */
  closes: T[];
  /** There before and now. */
  leaves: T[];
}

/** An entity by name. */
export interface Touched {
  /** Full reference. */
  ref: string;
  title: string;
}

/** What a change does to a model. */
export interface Difference {
  /** The revision as given, and its commit. */
  base: string;
  /** Open findings: a waiver closes a gap, and its end opens it again. */
  findings: Change<LocatedFinding>;
  schemaErrors: Change<SchemaProblem>;
  /** Full references of the entities that are new, gone or different, sorted. */
  entities: { added: string[]; removed: string[]; changed: string[] };
  /** The services on whose canvas a changed entity is or was, sorted. */
  services: Touched[];
  /** The forums that changed, that name a changed entity, or that one names, sorted. */
  forums: Touched[];
  /** What neither state could be checked for. */
  notChecked: NotChecked[];
  /** References that lead outside a partial model, sorted. */
  partial: string[] | undefined;
}
