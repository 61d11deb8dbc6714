import type { APIRequestContext, APIResponse } from '@playwright/test';
import { expect } from '@playwright/test';

/** The portal's API, called as the user whom the portal signs in. */
export class Api {
  private token: string | undefined;

  constructor(
    private readonly request: APIRequestContext,
    private readonly backendUrl: string,
  ) {}

  /** The answer to a GET below `/api`, such as `operating-model/services`. */
  async get(path: string): Promise<APIResponse> {
    return this.request.get(`${this.backendUrl}/api/${path}`, {
      headers: await this.headers(),
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

  private async headers(): Promise<Record<string, string>> {
    if (!this.token) {
      const response = await this.request.get(
        `${this.backendUrl}/api/auth/guest/refresh`,
      );
      expect(response.ok(), 'the guest is signed in').toBe(true);
      this.token = (await response.json()).backstageIdentity.token;
    }
    return { authorization: `Bearer ${this.token}` };
  }
}
