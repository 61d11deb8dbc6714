import type { Static } from '@sinclair/typebox';
import { control } from './Control/control';
import { decisionRight } from './DecisionRight/decisionRight';
import { forum } from './Forum/forum';
import { informationObject } from './InformationObject/informationObject';
import { process } from './Process/process';
import { risk } from './Risk/risk';
import { service } from './Service/service';
import { supplier } from './Supplier/supplier';

/** The eight kinds of the language, by name. */
export const KINDS = {
  Service: service,
  Process: process,
  Forum: forum,
  DecisionRight: decisionRight,
  Control: control,
  Supplier: supplier,
  Risk: risk,
  InformationObject: informationObject,
} as const;

/** The name of one of the eight kinds, as written in YAML. */
export type KindName = keyof typeof KINDS;

/** The names of the eight kinds. */
// Object.keys is typed as string[]; the keys of a constant are its names.
export const KIND_NAMES = Object.keys(KINDS) as KindName[];

/** The spec of a kind, as written in YAML. */
export type SpecOf<K extends KindName> = Static<(typeof KINDS)[K]['spec']>;

export type ServiceSpec = SpecOf<'Service'>;
export type ProcessSpec = SpecOf<'Process'>;
export type ForumSpec = SpecOf<'Forum'>;
export type DecisionRightSpec = SpecOf<'DecisionRight'>;
export type ControlSpec = SpecOf<'Control'>;
export type SupplierSpec = SpecOf<'Supplier'>;
export type RiskSpec = SpecOf<'Risk'>;
export type InformationObjectSpec = SpecOf<'InformationObject'>;

/** Whether a name is one of the eight kinds, in whatever case. */
export function kindNamed(name: string): KindName | undefined {
  const lower = name.toLowerCase();
  return KIND_NAMES.find(kind => kind.toLowerCase() === lower);
}

/** A kind as it is written in YAML, from its lower-case form in a reference: `user` is `User`, `api` is `API`. */
export function kindAsWritten(kind: string): string {
  if (kind === 'api') return 'API';
  return kindNamed(kind) ?? kind.charAt(0).toUpperCase() + kind.slice(1);
}
