import type { Entity } from '@backstage/catalog-model';
import type { JsonObject, JsonValue } from '@backstage/types';
import {
  API_VERSION,
  BUILT_IN_RULES,
  KIND_NAMES,
  KINDS,
  validateEntity,
  type EntityRefRule,
} from '@onemap/plugin-operating-model-common';

interface SchemaNode {
  type?: string;
  enum?: string[];
  format?: string;
  pattern?: string;
  examples?: string[];
  entityRef?: EntityRefRule;
  items?: SchemaNode;
  properties?: Record<string, SchemaNode>;
  required?: string[];
}

const OTHER_KINDS = [
  ...['Group', 'Group', 'Group', 'User', 'User', 'User', 'User'],
  ...['Component', 'System', 'Domain', 'API', 'Resource'],
];
const TEXTS: Record<string, string> = {
  date: '2026-12-01',
  duration: 'PT4H',
  cadence: 'FREQ=WEEKLY;BYDAY=TU',
};

/** The token in the name and title of an entity, and in no other; in lower case. */
export const TOKEN = /zq\d{3}/g;

/**
 * A model in which every entity has a token of its own in its name and in its title, so that an answer
 * tells by itself whom it names. All fields of all kinds are used, and refer to whatever fits.
 *
 * @param random - numbers from 0 to 1
 */
export function tokenModel(random: () => number): Entity[] {
  const kinds = [...KIND_NAMES, ...KIND_NAMES, ...KIND_NAMES, ...OTHER_KINDS];
  const refs = kinds.map(
    (kind, i) => `${kind.toLowerCase()}:default/${token(i)}`,
  );
  const pick = <T>(all: readonly T[]): T =>
    all[Math.floor(random() * all.length)];
  const refTo = ({ kinds: allowed }: EntityRefRule) =>
    pick(
      refs.filter(ref =>
        allowed.length
          ? allowed.some(kind => ref.startsWith(`${kind.toLowerCase()}:`))
          : true,
      ),
    );

  const valueOf = (node: SchemaNode, field: string): JsonValue => {
    const { entityRef } = node;
    if (entityRef) {
      return entityRef.orWord && random() < 0.5 ? 'incident' : refTo(entityRef);
    }
    if (node.enum) return pick(node.enum);
    if (node.items) {
      const items = [valueOf(node.items, field)];
      if (random() < 0.5) items.push(valueOf(node.items, field));
      return items;
    }
    if (node.properties) return objectOf(node);
    if (node.type === 'boolean') return random() < 0.5;
    if (node.type === 'number' || node.type === 'integer') return 2;
    if (node.format) return TEXTS[node.format];
    if (node.pattern) return 'EUR';
    if (field === 'rule') return pick(BUILT_IN_RULES).id;
    return pick(node.examples ?? ['word']);
  };
  const objectOf = ({ properties = {}, required = [] }: SchemaNode) =>
    Object.fromEntries(
      Object.entries(properties)
        .filter(([name]) => required.includes(name) || random() < 0.7)
        .map(([name, node]) => [name, valueOf(node, name)]),
    );

  return kinds.map((kind, i) => {
    const ours = KIND_NAMES.find(name => name === kind);
    const entity: Entity = {
      apiVersion: ours ? API_VERSION : 'backstage.io/v1alpha1',
      kind,
      metadata: { name: token(i), title: token(i).toUpperCase() },
      spec: ours
        ? // A TypeBox schema is a JSON Schema object; only what SchemaNode names is read.
          objectOf(KINDS[ours].spec as SchemaNode)
        : otherSpec(kind, pick, refs),
    };
    const [error] = validateEntity(entity);
    if (error) throw new Error(`${kind} ${error.path}: ${error.message}`);
    return entity;
  });
}

function otherSpec(
  kind: string,
  pick: <T>(all: readonly T[]) => T,
  refs: readonly string[],
): JsonObject {
  const of = (wanted: string) =>
    pick(refs.filter(ref => ref.startsWith(`${wanted}:`)));
  if (kind === 'User') return { memberOf: [of('group')] };
  if (kind === 'Group') return { type: 'team', parent: of('group') };
  return { type: 'tool', owner: of('group'), system: of('system') };
}

function token(i: number): string {
  return `zq${String(i).padStart(3, '0')}`;
}

/** A source of numbers from 0 to 1 that gives the same ones for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    // A linear congruential generator: good enough to choose test data, and the same everywhere.
    state = (Math.imul(state, 1664525) + 1013904223) % 4294967296;
    return (state >>> 0) / 4294967296;
  };
}
