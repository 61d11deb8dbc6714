import { KINDS, type KindName } from '../kinds';
import type { EntityRefRule } from '../kinds/schema';
import { resolveRef } from './entityRef';
import type { AnyEntity, Reference } from './ModelEntity';

/** Where the references of a kind stand; derived from its schema once. */
export type FieldPlan = RefPlan | ListPlan | ObjectPlan;

export interface RefPlan {
  type: 'ref';
  rule: EntityRefRule;
  /** The default kind, lower case. */
  defaultKind: string | undefined;
}

export interface ListPlan {
  type: 'list';
  items: FieldPlan;
  /** Paths of the items by path of the list: shared, since most entities have the same ones. */
  paths: Map<string, string[]>;
}

export interface ObjectPlan {
  type: 'object';
  fields: [name: string, plan: FieldPlan][];
  paths: Map<string, string[]>;
}

interface SchemaNode {
  type?: string;
  entityRef?: EntityRefRule;
  items?: SchemaNode;
  properties?: Record<string, SchemaNode>;
}

/** The plan of a schema, or undefined where no reference stands in it. */
export function planOf(schema: SchemaNode): FieldPlan | undefined {
  if (schema.entityRef) {
    return {
      type: 'ref',
      rule: schema.entityRef,
      defaultKind: schema.entityRef.kinds[0]?.toLowerCase(),
    };
  }
  if (schema.items) {
    const items = planOf(schema.items);
    return items && { type: 'list', items, paths: new Map() };
  }
  const fields: [string, FieldPlan][] = [];
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const plan = planOf(property);
    if (plan) fields.push([name, plan]);
  }
  return fields.length
    ? { type: 'object', fields, paths: new Map() }
    : undefined;
}

const plans = new Map<KindName, FieldPlan | undefined>();

/** The plan of a kind's spec. */
export function planOfKind(kind: KindName): FieldPlan | undefined {
  if (!plans.has(kind)) {
    // A TypeBox schema is a JSON Schema object; only the properties named above are read.
    plans.set(kind, planOf(KINDS[kind].spec as SchemaNode));
  }
  return plans.get(kind);
}

/** What a reference text leads to; shared by all fields that hold the same text. */
interface Destination {
  ref: string;
  target: AnyEntity | undefined;
}

/**
 * Turns the texts of one namespace into references and collects them. What is malformed is left out:
 * the schema speaks of it.
 */
export class SpecResolver {
  // Most texts stand in several fields: each is parsed and looked up once per default kind.
  private readonly known = new Map<
    string | undefined,
    Map<string, Destination | null>
  >();

  constructor(
    private readonly namespace: string,
    private readonly find: (ref: string) => AnyEntity | undefined,
  ) {}

  resolve(
    plan: FieldPlan,
    value: unknown,
    path: string,
    found: Reference[],
  ): unknown {
    switch (plan.type) {
      case 'ref':
        return this.resolveText(plan, value, path, found);
      case 'list':
        return this.resolveList(plan, value, path, found);
      default:
        return this.resolveObject(plan, value, path, found);
    }
  }

  private resolveText(
    plan: RefPlan,
    value: unknown,
    path: string,
    found: Reference[],
  ) {
    if (typeof value !== 'string') return undefined;
    if (plan.rule.orWord && !/[:/]/.test(value)) return value;
    const destination = this.destinationOf(value, plan.defaultKind);
    if (!destination) return undefined;
    const { ref, target } = destination;
    const reference: Reference = { ref, path, target };
    found.push(reference);
    return reference;
  }

  private destinationOf(
    text: string,
    defaultKind: string | undefined,
  ): Destination | null {
    let ofKind = this.known.get(defaultKind);
    if (!ofKind) {
      ofKind = new Map();
      this.known.set(defaultKind, ofKind);
    }
    let destination = ofKind.get(text);
    if (destination === undefined) {
      destination = this.lookUp(text, defaultKind);
      ofKind.set(text, destination);
    }
    return destination;
  }

  private lookUp(
    text: string,
    defaultKind: string | undefined,
  ): Destination | null {
    const ref = resolveRef(text, defaultKind, this.namespace);
    if (!ref) return null;
    const target = this.find(ref);
    // The entity's own text, so that the model holds it once.
    return { ref: target?.ref ?? ref, target };
  }

  private resolveList(
    plan: ListPlan,
    value: unknown,
    path: string,
    found: Reference[],
  ) {
    if (!Array.isArray(value)) return undefined;
    const paths = pathsBelow(plan.paths, path);
    const resolved: unknown[] = [];
    for (let i = 0; i < value.length; i++) {
      paths[i] ??= `${path}[${i}]`;
      const item = this.resolve(plan.items, value[i], paths[i], found);
      if (item !== undefined) resolved.push(item);
    }
    return resolved;
  }

  private resolveObject(
    plan: ObjectPlan,
    value: unknown,
    path: string,
    found: Reference[],
  ) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return undefined;
    }
    const source = value as Record<string, unknown>; // Any non-array object can be read by name.
    const resolved = { ...source };
    const paths = pathsBelow(plan.paths, path);
    for (let i = 0; i < plan.fields.length; i++) {
      const [name, field] = plan.fields[i];
      const given = source[name];
      if (given === undefined) continue;
      paths[i] ??= `${path}.${name}`;
      resolved[name] = this.resolve(field, given, paths[i], found);
    }
    return resolved;
  }
}

function pathsBelow(cache: Map<string, string[]>, path: string): string[] {
  let paths = cache.get(path);
  if (!paths) {
    paths = [];
    cache.set(path, paths);
  }
  return paths;
}
