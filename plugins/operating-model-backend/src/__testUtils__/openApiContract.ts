import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { Response } from 'supertest';

interface Operation {
  parameters: { in: string; name: string; required: boolean; schema: object }[];
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

/** As much of an OpenAPI document as requests and answers are held against. */
export interface OpenApiDocument {
  paths: Record<string, Record<string, Operation>>;
}

/** An OpenAPI document, and whether what goes to and fro keeps to it. */
export class OpenApiContract {
  private readonly called = new Set<string>();
  private readonly answers = new Ajv2020({ strict: false, allErrors: true });
  // In an address everything is text, and a list of one looks like its item.
  private readonly questions = new Ajv2020({
    strict: false,
    allErrors: true,
    coerceTypes: 'array',
  });

  constructor(private readonly document: OpenApiDocument) {
    addFormats(this.answers);
    addFormats(this.questions);
    this.answers.addSchema({ ...document, $id: 'openapi' });
  }

  /** Operations that nothing succeeded at yet. */
  get uncalled(): string[] {
    return Object.entries(this.document.paths)
      .flatMap(([path, methods]) =>
        Object.keys(methods).map(method => `${method} ${path}`),
      )
      .filter(each => !this.called.has(each));
  }

  /** What of a request the document does not allow. */
  faultsOfRequest(method: string, template: string, response: Response) {
    const { url, data } = response.request.toJSON();
    const { parameters, requestBody } = this.operation(method, template);
    const { pathname, searchParams } = new URL(url);
    const given = {
      path: partsOf(pathname, template),
      query: Object.fromEntries(
        [...new Set(searchParams.keys())].map(name => {
          const values = searchParams.getAll(name);
          return [name, values.length > 1 ? values : values[0]];
        }),
      ),
    };
    const faults = (['path', 'query'] as const).flatMap(where => {
      const here = parameters.filter(each => each.in === where);
      return faultsOf(
        this.questions.compile({
          type: 'object',
          additionalProperties: false,
          required: here.flatMap(({ name, required }) =>
            required ? [name] : [],
          ),
          properties: Object.fromEntries(
            here.map(({ name, schema }) => [name, schema]),
          ),
        }),
        given[where],
      );
    });
    const body = requestBody?.content['application/json'].schema;
    return body
      ? [...faults, ...faultsOf(this.answers.compile(body), data)]
      : faults;
  }

  /** What of an answer the document does not promise. */
  faultsOfAnswer(method: string, template: string, response: Response) {
    const { status, type } = response;
    const key = status >= 400 ? 'default' : String(status);
    const promised = this.operation(method, template).responses[key];
    if (!promised) return [`${status} is not promised`];
    if (key !== 'default') this.called.add(`${method} ${template}`);
    if (!promised.content) return [];
    if (!promised.content[type]) return [`${type} is not promised`];
    const pointer = ['paths', template, method, 'responses', key, 'content']
      .concat(type)
      .map(part =>
        encodeURIComponent(part.replace(/~/g, '~0').replace(/\//g, '~1')),
      )
      .join('/');
    const validate = this.answers.compile({
      $ref: `openapi#/${pointer}/schema`,
    });
    const isJson = /\bjson$/.test(type);
    return faultsOf(validate, isJson ? response.body : response.text);
  }

  private operation(method: string, template: string): Operation {
    return this.document.paths[template][method];
  }
}

function faultsOf(validate: ValidateFunction, value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message}`,
  );
}

/** What stands in the gaps of a template: `{name}` of `/rules/{name}`. */
function partsOf(pathname: string, template: string): Record<string, string> {
  const parts = pathname.split('/').slice(-template.split('/').length);
  return Object.fromEntries(
    template
      .split('/')
      .flatMap((part, i) =>
        part.startsWith('{')
          ? [[part.slice(1, -1), decodeURIComponent(parts[i])]]
          : [],
      ),
  );
}
