import { createApiRef } from '@backstage/frontend-plugin-api';
import type { OperatingModelHttpClient } from '@onemap/plugin-operating-model-common';

/** What the pages ask the backend: every route of it. Every answer holds only what the caller may read. */
export type OperatingModelApi = Pick<
  OperatingModelHttpClient,
  keyof OperatingModelHttpClient
>;

/** Reference of the {@link OperatingModelApi}. */
export const operatingModelApiRef = createApiRef<OperatingModelApi>().with({
  id: 'plugin.operating-model.client',
  pluginId: 'operating-model',
});
