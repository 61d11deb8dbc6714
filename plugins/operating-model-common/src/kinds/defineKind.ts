import type { TObject, TProperties } from '@sinclair/typebox';
import { waivers } from './commonFields';
import { object } from './schema';

/** One kind of the language: everything that the product knows about it, in one value. */
export interface KindDefinition<
  K extends string = string,
  S extends TObject = TObject,
> {
  /** The kind as written in YAML. */
  kind: K;
  /** Its plural in English, lower case, for pages and messages. */
  plural: string;
  /** What an entity of this kind stands for, in one sentence. */
  description: string;
  /** Schema of `spec`; the TypeScript type and the relations are derived from it. */
  spec: S;
  /** True where `spec` may be left out because no field of it is required. */
  specOptional: boolean;
}

/** Defines a kind; `waivers`, which every kind takes, is added to its spec. */
export function defineKind<
  K extends string,
  P extends TProperties,
>(definition: {
  kind: K;
  plural: string;
  description: string;
  spec: TObject<P>;
}) {
  return {
    ...definition,
    spec: object({ ...definition.spec.properties, waivers }),
    // TypeBox types `required` by a conditional type that generics cannot see through.
    specOptional: !(definition.spec as TObject).required?.length,
  } as const;
}
