import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { useCallback } from 'react';

/** Address of an entity's page by its ref; none in an app without such pages. */
export const useEntityPath = () => {
  const route = useRouteRef(entityRouteRef);
  return useCallback(
    (entityRef: string): string | undefined =>
      route?.(parseEntityRef(entityRef)),
    [route],
  );
};
