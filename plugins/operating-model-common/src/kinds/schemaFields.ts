import type { EntityRefRule } from './schema';

/** A field of a kind, as its schema declares it. */
export interface SchemaField {
  /** The path below `spec`, with `[]` for the members of a list, such as `stages[].performedBy`. */
  path: string;
  description: string | undefined;
  isRequired: boolean;
  /** What it may point at, where it is a reference or a list of references. */
  reference: EntityRefRule | undefined;
}

interface SchemaNode {
  description?: string;
  properties?: Record<string, SchemaNode>;
  required?: string[];
  items?: SchemaNode;
  entityRef?: EntityRefRule;
}

/** Every field of an object schema, nested ones after the field that holds them. */
export function fieldsOfSchema(schema: SchemaNode, prefix = ''): SchemaField[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const path = `${prefix}${name}`;
    const field: SchemaField = {
      path,
      description: property.description,
      isRequired: schema.required?.includes(name) ?? false,
      reference: property.entityRef ?? property.items?.entityRef,
    };
    const below = property.items
      ? fieldsOfSchema(property.items, `${path}[].`)
      : fieldsOfSchema(property, `${path}.`);
    return [field, ...below];
  });
}
