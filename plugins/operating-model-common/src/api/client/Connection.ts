import { ProblemError } from './ProblemError';

/** How the backend is reached. */
export interface ConnectionOptions {
  /** Where the plugin's routes are, such as `https://portal.example/api/operating-model`. */
  baseUrl: string;
  /** Sends a request; it adds what says who is asking. */
  fetch: typeof fetch;
}

/** Sends requests to the backend, and turns its refusals into errors. */
export class Connection {
  constructor(private readonly options: ConnectionOptions) {}

  /**
   * The answer as JSON. Its type is taken on trust: the backend is built on the same types.
   *
   * @throws ProblemError
   */
  async json<T>(
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
  ): Promise<T> {
    const response = await this.send(method, path, 'application/json', body);
    return response.json();
  }

  /** The answer as a file. @throws ProblemError */
  async file(path: string, type: string): Promise<Blob> {
    const response = await this.send('GET', path, type);
    return response.blob();
  }

  /** @throws ProblemError */
  async delete(path: string): Promise<void> {
    await this.send('DELETE', path, 'application/json');
  }

  private async send(
    method: string,
    path: string,
    accept: string,
    body?: unknown,
  ): Promise<Response> {
    const { baseUrl, fetch } = this.options;
    const hasBody = body !== undefined;
    const response = await fetch(`${baseUrl}${path}`, {
      method,
      headers: {
        accept,
        ...(hasBody ? { 'content-type': 'application/json' } : {}),
      },
      ...(hasBody ? { body: JSON.stringify(body) } : {}),
    });
    if (!response.ok) throw await ProblemError.of(response);
    return response;
  }
}
