import type {
  CatalogModelKindRelationFieldDefinition,
  CatalogModelRelationPairDefinition,
} from '@backstage/catalog-model/alpha';
import {
  KIND_NAMES,
  KINDS,
  RELATIONS,
  type EntityRefRule,
  type KindName,
} from '@onemap/plugin-operating-model-common';

interface SchemaNode {
  entityRef?: EntityRefRule;
  items?: SchemaNode;
  properties?: Record<string, SchemaNode>;
}

/** A relation as an entity with the field sees it. */
interface Field {
  path: string;
  kinds: string[];
  forward: string;
  reverse: string;
}

/** The relation fields of a kind that a layer can express: those directly below `spec`. */
export function relationFieldsOf(
  kind: KindName,
): CatalogModelKindRelationFieldDefinition[] {
  return fieldsOf(kind).map(({ path, forward, kinds }) => ({
    selector: { path },
    relation: forward,
    defaultKind: kinds[0],
    defaultNamespace: 'inherit',
    allowedKinds: kinds,
  }));
}

/** Every pair of relations that those fields declare, by the kinds that it ties. */
export function relationPairs(): CatalogModelRelationPairDefinition[] {
  return KIND_NAMES.flatMap(kind =>
    fieldsOf(kind).map(({ kinds, forward, reverse }) => ({
      fromKind: kind,
      toKind: kinds,
      description: `${kind} ${words(forward)} ${kinds.join(' or ')}.`,
      forward: { type: forward, title: words(forward) },
      reverse: { type: reverse, title: words(reverse) },
    })),
  );
}

function fieldsOf(kind: KindName): Field[] {
  // A TypeBox schema is a JSON Schema object; only what SchemaNode names is read.
  const { properties = {} } = KINDS[kind].spec as SchemaNode;
  return Object.entries(properties).flatMap(([name, field]) => {
    const rule = field.entityRef ?? field.items?.entityRef;
    if (!rule?.relation) return [];
    const ends = [rule.relation, RELATIONS[rule.relation]];
    const [forward, reverse] = rule.reversed ? ends.reverse() : ends;
    return [{ path: `spec.${name}`, kinds: rule.kinds, forward, reverse }];
  });
}

/** `usesInformation` as `uses information`. */
function words(relation: string): string {
  return relation.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
}
