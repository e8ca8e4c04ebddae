import { Router } from 'express';
import { audited } from '../audited';
import { noParameters } from '../parameters';
import { entityRefOf, parseQuery } from '../parse';
import { RouteDeps } from './types';

/** Judges an entity now. */
export function addRefreshRoute(router: Router, deps: RouteDeps): void {
  router.post(
    '/entities/:kind/:namespace/:name/refresh',
    async (request, response) => {
      const credentials = await deps.httpAuth.credentials(request);
      parseQuery(noParameters, request);
      const entityRef = entityRefOf(request);
      await audited(
        deps.auditor,
        {
          eventId: 'entity-refresh',
          request,
          meta: { queryType: 'refresh', entityRef },
        },
        () => deps.service.refresh(entityRef, { credentials }),
      );
      response.status(204).end();
    },
  );
}
