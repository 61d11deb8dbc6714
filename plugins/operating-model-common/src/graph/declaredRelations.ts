import type { EntityLike } from '../kinds/entity';
import { KINDS, type KindName } from '../kinds';
import { RELATIONS, type RelationType } from '../kinds/relations';
import { API_VERSION } from '../kinds/schema';
import { formatRef, resolveRef } from '../kinds/entityRef';
import { planOfKind, type FieldPlan, type RefPlan } from './resolveSpec';

/** A relation that a field of a document declares, in the direction of model.md's table. */
export interface DeclaredRelation {
  type: RelationType;
  /** Name of the same relation, seen from the target. */
  inverse: (typeof RELATIONS)[RelationType];
  /** Full reference of the entity that the relation starts at. */
  source: string;
  /** Full reference of the entity that it leads to. */
  target: string;
}

/**
 * The relations that a document of one of the eight kinds declares, nested fields included: each once,
 * in the order of its fields. Other documents declare none here. Malformed references are left out:
 * the schema speaks of them.
 */
export function declaredRelations(document: EntityLike): DeclaredRelation[] {
  const plan = planOf(document);
  if (!plan) return [];
  const { name, namespace = 'default' } = document.metadata;
  const own = formatRef(document.kind, namespace, name);
  const found = new Map<string, DeclaredRelation>();
  for (const { rule, text } of referencesIn(plan, document.spec)) {
    const { relation, reversed, kinds } = rule;
    const other = resolveRef(text, kinds[0], namespace);
    if (!relation || !other) continue;
    const [source, target] = reversed ? [other, own] : [own, other];
    const key = `${relation} ${source} ${target}`;
    if (found.has(key)) continue;
    found.set(key, {
      type: relation,
      inverse: RELATIONS[relation],
      source,
      target,
    });
  }
  return [...found.values()];
}

function planOf({ apiVersion, kind }: EntityLike): FieldPlan | undefined {
  return apiVersion === API_VERSION && Object.hasOwn(KINDS, kind)
    ? planOfKind(kind as KindName) // hasOwn in the line above says so.
    : undefined;
}

function* referencesIn(
  plan: FieldPlan,
  value: unknown,
): Iterable<Pick<RefPlan, 'rule'> & { text: string }> {
  if (plan.type === 'ref') {
    if (typeof value === 'string') yield { rule: plan.rule, text: value };
  } else if (plan.type === 'list') {
    if (!Array.isArray(value)) return;
    for (const item of value) yield* referencesIn(plan.items, item);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, field] of plan.fields) {
      yield* referencesIn(field, (value as Record<string, unknown>)[name]);
    }
  }
}
