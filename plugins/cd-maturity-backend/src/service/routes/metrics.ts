import { Router } from 'express';
import { noParameters } from '../parameters';
import { entityRefOf, parseQuery } from '../parse';
import { RouteDeps } from './types';

/** The figures of an entity. */
export function addMetricsRoute(router: Router, deps: RouteDeps): void {
  router.get(
    '/entities/:kind/:namespace/:name/metrics',
    async (request, response) => {
      const credentials = await deps.httpAuth.credentials(request);
      parseQuery(noParameters, request);
      response.json({
        items: await deps.service.getMetrics(entityRefOf(request), {
          credentials,
        }),
      });
    },
  );
}
