import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { Resource, useResource } from './useResource';

export type MyRefs = {
  /** Entity ref of the signed-in user. */
  user: string;
  /** Through which the user owns things: groups, and the user as such. */
  owners: string[];
};

/** Who is signed in; known to the browser, so it costs no request. */
export const useMyRefs = (): Resource<MyRefs> => {
  const identity = useApi(identityApiRef);
  const load = useCallback(async () => {
    const { userEntityRef, ownershipEntityRefs } =
      await identity.getBackstageIdentity();
    return { user: userEntityRef, owners: ownershipEntityRefs };
  }, [identity]);
  return useResource(load);
};
