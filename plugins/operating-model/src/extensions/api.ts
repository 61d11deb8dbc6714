import { ApiBlueprint, fetchApiRef } from '@backstage/frontend-plugin-api';
import { operatingModelApiRef, OperatingModelClient } from '../api';

/** The client of the backend. */
export const operatingModelApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: operatingModelApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ({ fetchApi }) => new OperatingModelClient(fetchApi),
    }),
});
