import { Router } from 'express';
import { z } from 'zod';
import { entityRefOf, parseQuery } from '../parse';
import { RouteDeps } from './types';

const metricsQuery = z.strictObject({
  metric: z.string().min(1).max(200).optional(),
});

/** The figures of an entity. */
export function addMetricsRoute(router: Router, deps: RouteDeps): void {
  router.get(
    '/entities/:kind/:namespace/:name/metrics',
    async (request, response) => {
      const credentials = await deps.httpAuth.credentials(request);
      const { metric } = parseQuery(metricsQuery, request);
      response.json({
        items: await deps.service.getMetrics(entityRefOf(request), metric, {
          credentials,
        }),
      });
    },
  );
}
