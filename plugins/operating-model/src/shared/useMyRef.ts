import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';
import useSWR from 'swr';

/** The full reference of who is signed in; nothing until it is known. */
export function useMyRef(): string | undefined {
  const identity = useApi(identityApiRef);
  const { data } = useSWR(['operating-model', 'identity'], async () => {
    const { userEntityRef } = await identity.getBackstageIdentity();
    return userEntityRef.toLowerCase();
  });
  return data;
}
