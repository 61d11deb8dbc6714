import type { APIRequestContext, APIResponse } from '@playwright/test';
import { expect } from '@playwright/test';

// A connection that is kept open may be closed by the server just when it is used again.
const RETRIES = 3;

/** What the sign-in answers. */
interface SignInAnswer {
  backstageIdentity: { token: string };
}

/** The portal's API, called as the user whom the portal signs in, or as another person. */
export class Api {
  private token: string | undefined;

  constructor(
    private readonly request: APIRequestContext,
    private readonly backendUrl: string,
    /** The name of the person; whom the portal signs in without one. */
    private readonly person?: string,
  ) {}

  /** The same API as another person of the example organisation. */
  as(person: string): Api {
    return new Api(this.request, this.backendUrl, person);
  }

  /** The answer to a GET below `/api`, such as `operating-model/services`. */
  async get(
    path: string,
    headers: Record<string, string> = {},
  ): Promise<APIResponse> {
    return this.request.get(`${this.backendUrl}/api/${path}`, {
      headers: { ...headers, ...(await this.headers()) },
      maxRetries: RETRIES,
    });
  }

  /** The answer to a POST of JSON below `/api`. */
  async post(path: string, data: unknown): Promise<APIResponse> {
    return this.request.post(`${this.backendUrl}/api/${path}`, {
      headers: await this.headers(),
      data,
    });
  }

  /** Waits until the catalog has an entity, given as `kind:namespace/name`, and returns it. */
  async entity(ref: string): Promise<Record<string, unknown>> {
    const [kind, namespace, name] = ref.split(/[:/]/);
    const path = `catalog/entities/by-name/${kind}/${namespace}/${name}`;
    let response = await this.get(path);
    await expect
      .poll(async () => (response = await this.get(path)).status(), {
        message: `${ref} is in the catalog`,
        timeout: 60_000,
      })
      .toBe(200);
    return response.json();
  }

  /** Takes back what a DELETE below `/api` names; that there is nothing is as good. */
  async remove(path: string): Promise<void> {
    const response = await this.request.delete(
      `${this.backendUrl}/api/${path}`,
      { headers: await this.headers() },
    );
    expect([200, 204, 404], `DELETE ${path}`).toContain(response.status());
  }

  /** Waits until at least so many entities are evaluated: the catalog reads a model bit by bit. */
  async evaluated(entities: number): Promise<void> {
    await expect
      .poll(
        async () => {
          const response = await this.get('operating-model/evaluations/latest');
          if (!response.ok()) return 0;
          const { state, entities } = await response.json();
          return state === 'evaluated' ? entities : 0;
        },
        { message: 'the whole model is evaluated', timeout: 300_000 },
      )
      .toBeGreaterThanOrEqual(entities);
  }

  /** Waits until the evaluation knows of a document that the catalog refused. */
  async refused(): Promise<void> {
    await expect
      .poll(
        async () => {
          const response = await this.get(
            'operating-model/governance/rejected',
          );
          return response.ok() ? (await response.json()).items.length : 0;
        },
        { message: 'a document is refused', timeout: 120_000 },
      )
      .toBeGreaterThan(0);
  }

  /** Signs in, once the catalog knows the person; the answer is the one that a page gets. */
  async signIn(): Promise<SignInAnswer> {
    const { person, request, backendUrl } = this;
    const refresh = () =>
      person
        ? request.get(`${backendUrl}/api/auth/oauth2Proxy/refresh`, {
            headers: { 'x-forwarded-user': person },
            maxRetries: RETRIES,
          })
        : request.get(`${backendUrl}/api/auth/guest/refresh`, {
            maxRetries: RETRIES,
          });
    let response = await refresh();
    await expect
      .poll(async () => (response = await refresh()).ok(), {
        message: `${person ?? 'the guest'} is signed in`,
        timeout: 60_000,
      })
      .toBe(true);
    return response.json();
  }

  private async headers(): Promise<Record<string, string>> {
    if (!this.token) {
      const { backstageIdentity } = await this.signIn();
      this.token = backstageIdentity.token;
    }
    return { authorization: `Bearer ${this.token}` };
  }
}
