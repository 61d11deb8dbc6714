import type { FetchApi } from '@backstage/frontend-plugin-api';
import { OperatingModelHttpClient } from '@onemap/plugin-operating-model-common';

/** The client of the backend, found by the plugin's id and asking as who is signed in. */
export function clientOf({ fetch }: FetchApi): OperatingModelHttpClient {
  return new OperatingModelHttpClient({
    baseUrl: 'plugin://operating-model',
    fetch,
  });
}
