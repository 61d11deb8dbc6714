import { z } from 'zod';
import type { AnyRoute } from './defineRoute';

type Json = Record<string, unknown>;

const problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    errors: z
      .array(z.strictObject({ path: z.string(), message: z.string() }))
      .optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457' });

/** The OpenAPI document of routes: made from the schemas that check them, so that it cannot be untrue. */
export function openApiDocument(routes: readonly AnyRoute[]): Json {
  const components = new Components();
  const problemRef = components.refTo(problem);
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = {
      ...paths[path],
      [route.method]: operation(route, components, problemRef),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Operating model',
      version: '1',
      description:
        'Services, their canvas and gaps. Every answer holds only what the caller may read in the catalog.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api/operating-model' }],
    security: [{ backstage: [] }],
    paths,
    components: {
      schemas: components.schemas,
      securitySchemes: { backstage: { type: 'http', scheme: 'bearer' } },
    },
  };
}

function operation(
  route: AnyRoute,
  components: Components,
  problemRef: Json,
): Json {
  const status = route.status ?? (route.answer ? 200 : 204);
  const alternatives = Object.entries(route.alternatives ?? {}).map(
    ([type, description]) => [
      type,
      { schema: { type: 'string', description } },
    ],
  );
  const content = {
    ...(route.answer
      ? { 'application/json': { schema: components.refTo(route.answer) } }
      : {}),
    ...Object.fromEntries(alternatives),
  };
  return {
    operationId: route.id,
    summary: route.summary,
    ...(route.isPublic ? { security: [] } : {}),
    parameters: [
      ...parameters('path', route.params),
      ...parameters('query', route.query),
    ],
    ...(route.body
      ? {
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: inlineSchema(route.body, 'input'),
              },
            },
          },
        }
      : {}),
    responses: {
      [status]: {
        description: 'Success.',
        ...(Object.keys(content).length ? { content } : {}),
      },
      ...(route.isTagged
        ? { 304: { description: 'Unchanged since the `ETag` that was given.' } }
        : {}),
      default: {
        description: 'What went wrong, and what to do about it.',
        content: { 'application/problem+json': { schema: problemRef } },
      },
    },
  };
}

function parameters(where: 'path' | 'query', schema: z.ZodType | undefined) {
  if (!schema) return [];
  const { properties = {} } = inlineSchema(schema, 'output') as {
    properties?: Record<string, Json>;
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    // Whatever the query leaves out has a default.
    required: where === 'path',
    schema: property,
  }));
}

function inlineSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io });
  return rest;
}

/** Schemas with an id, each kept once. */
class Components {
  readonly schemas: Json = {};

  refTo(schema: z.ZodType): Json {
    const { $schema: _, $defs, ...own } = z.toJSONSchema(schema);
    for (const [id, definition] of Object.entries($defs ?? {})) {
      this.schemas[id] = this.relinked(definition);
    }
    // A schema with an id is one of the definitions, and what is left is a reference to it.
    return this.relinked(own) as Json;
  }

  /** References among JSON Schema definitions as references among components. */
  private relinked(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(each => this.relinked(each));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, each]) => {
        if (key === 'id' && typeof each === 'string') return [];
        return key === '$ref' && typeof each === 'string'
          ? [[key, each.replace('#/$defs/', '#/components/schemas/')]]
          : [[key, this.relinked(each)]];
      }),
    );
  }
}
