import { ApiBlueprint, fetchApiRef } from '@backstage/frontend-plugin-api';
import { clientOf, operatingModelApiRef } from '../api';

/** The client of the backend. */
export const operatingModelApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: operatingModelApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ({ fetchApi }) => clientOf(fetchApi),
    }),
});
