import { useCallback } from 'react';
import { Resource, useResource } from '../../hooks/useResource';
import { useMyRefs } from '../../hooks/useMyRefs';

/** Something about what the reader owns; `load` must be stable. */
export const useMine = <T>(
  load: (owners: string[]) => Promise<T>,
): Resource<T> => {
  const me = useMyRefs();
  const owners = me.status === 'ready' ? me.value.owners : undefined;
  const read = useCallback(
    // It is not known yet who reads.
    () => (owners ? load(owners) : new Promise<never>(() => {})),
    [owners, load],
  );
  return useResource(read);
};
