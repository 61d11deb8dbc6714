import { KINDS, type KindName } from '../kinds';
import type { EntityRefRule } from '../kinds/schema';
import { likelyRef, resolveRef } from '../kinds/entityRef';
import type { AnyEntity, Reference } from './ModelEntity';
import { NotedReference } from './NotedReference';
import type { Reads } from './Reads';

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

/**
 * Turns the texts of one namespace into references and collects them. What is malformed is left out:
 * the schema speaks of it.
 */
export class SpecResolver {
  private readonly found: Reference[] = [];

  constructor(
    private readonly namespace: string,
    private readonly find: (ref: string) => AnyEntity | undefined,
    private readonly reads?: Reads,
  ) {}

  /** The resolved form of a spec, and every reference in it in the order of its fields. */
  resolve(
    plan: FieldPlan,
    spec: unknown,
  ): { spec: unknown; references: Reference[] } {
    this.found.length = 0;
    const resolved = this.resolveField(plan, spec, 'spec');
    // A copy has just the room that it needs, which in a large model is half of the memory.
    return { spec: resolved ?? {}, references: this.found.slice() };
  }

  private resolveField(plan: FieldPlan, value: unknown, path: string): unknown {
    switch (plan.type) {
      case 'ref':
        return this.resolveText(plan, value, path);
      case 'list':
        return this.resolveList(plan, value, path);
      default:
        return this.resolveObject(plan, value, path);
    }
  }

  private resolveText(plan: RefPlan, value: unknown, path: string) {
    if (typeof value !== 'string') return undefined;
    if (plan.rule.orWord && !/[:/]/.test(value)) return value;
    const { defaultKind } = plan;
    let target = this.find(likelyRef(value, defaultKind, this.namespace));
    // The entity's own text, so that the model holds it once.
    const ref = target?.ref ?? resolveRef(value, defaultKind, this.namespace);
    if (ref === undefined) return undefined;
    target ??= this.find(ref);
    const reference: Reference = this.reads
      ? new NotedReference(ref, path, target, this.reads)
      : { ref, path, target };
    this.found.push(reference);
    return reference;
  }

  private resolveList(plan: ListPlan, value: unknown, path: string) {
    if (!Array.isArray(value)) return undefined;
    const paths = pathsBelow(plan.paths, path);
    const resolved: unknown[] = value.slice();
    let isWhole = true;
    for (let i = 0; i < value.length; i++) {
      paths[i] ??= `${path}[${i}]`;
      resolved[i] = this.resolveField(plan.items, value[i], paths[i]);
      if (resolved[i] === undefined) isWhole = false;
    }
    return isWhole ? resolved : resolved.filter(item => item !== undefined);
  }

  private resolveObject(plan: ObjectPlan, value: unknown, path: string) {
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
      resolved[name] = this.resolveField(field, given, paths[i]);
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
