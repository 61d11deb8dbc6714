import type { EntityRefText, WordOrRefText } from '../kinds/schema';
import type { KindName, SpecOf } from '../kinds';

/** A reference that stands in a field, with where it stands and what it points at. */
export interface Reference {
  /** Full, lower-case reference: `kind:namespace/name`. */
  readonly ref: string;
  /** The field, such as `spec.stages[0].performedBy[1]`. */
  readonly path: string;
  /** The entity, or undefined where the model does not hold it. */
  readonly target: AnyEntity | undefined;
}

/** A spec in which every entity reference is a {@link Reference}; all else is as written. */
export type Resolved<T> = T extends EntityRefText
  ? Reference
  : T extends WordOrRefText
    ? string | Reference
    : T extends readonly (infer U)[]
      ? Resolved<U>[]
      : T extends object
        ? { [K in keyof T]: Resolved<T[K]> }
        : T;

/** What the model knows of any entity, whatever its kind. */
export interface AnyEntity {
  /** Kind as written, such as `Group`. */
  readonly kind: string;
  /** Full, lower-case reference. */
  readonly ref: string;
  /** `metadata.name` as written. */
  readonly name: string;
  /** The name that people read: `metadata.title`, a display name, or the name. */
  readonly title: string;
  readonly description: string | undefined;
  readonly annotations: Readonly<Record<string, string>> | undefined;
  /** For the eight kinds the resolved spec, for other kinds the spec as written. */
  readonly spec: unknown;
}

/** An entity of one of the eight kinds. */
export interface ModelEntity<K extends KindName = KindName> extends AnyEntity {
  readonly kind: K;
  readonly spec: Resolved<SpecOf<K>>;
  /** Every reference of the entity, in the order of its fields. */
  readonly references: readonly Reference[];
}

export type ServiceEntity = ModelEntity<'Service'>;
export type ProcessEntity = ModelEntity<'Process'>;
export type ForumEntity = ModelEntity<'Forum'>;
export type DecisionRightEntity = ModelEntity<'DecisionRight'>;
export type ControlEntity = ModelEntity<'Control'>;
export type SupplierEntity = ModelEntity<'Supplier'>;
export type RiskEntity = ModelEntity<'Risk'>;
export type InformationObjectEntity = ModelEntity<'InformationObject'>;

/** Whether an entity is of the given kind of the language. */
export function isA<K extends KindName>(
  entity: AnyEntity | undefined,
  kind: K,
): entity is ModelEntity<K> {
  return entity?.kind === kind;
}

/** A stage of a process, with its place in `spec.stages`. */
export type Stage = NonNullable<ProcessEntity['spec']['stages']>[number];

/** Order of references: by code unit, the same on every machine. */
export function byRefOrder(a: { ref: string }, b: { ref: string }): number {
  if (a.ref === b.ref) return 0;
  return a.ref < b.ref ? -1 : 1;
}
