import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { createContext, useCallback, useContext, type ReactNode } from 'react';

/** The path of an entity's page, by full reference. */
type EntityPath = (ref: string) => string;

const EntityPathContext = createContext<EntityPath | undefined>(undefined);

/** Works out for all links in it where the pages of entities are: the router goes through every route of the app for it. */
export function EntityPaths({ children }: { children: ReactNode }) {
  const route = useRouteRef(entityRouteRef);
  const pathOf = useCallback(
    (ref: string) => route(entityRouteParams(parseEntityRef(ref))),
    [route],
  );
  return (
    <EntityPathContext.Provider value={pathOf}>
      {children}
    </EntityPathContext.Provider>
  );
}

/** The paths that are known around a component, if any are. */
export function useEntityPath(): EntityPath | undefined {
  return useContext(EntityPathContext);
}
