import { Router } from 'express';
import { modelParameter } from '../parameters';
import { entityRefOf, parseQuery } from '../parse';
import { RouteDeps } from './types';

/** What to do next, with what owners said to it. */
export function addRecommendationsRoute(router: Router, deps: RouteDeps): void {
  router.get(
    '/entities/:kind/:namespace/:name/recommendations',
    async (request, response) => {
      const credentials = await deps.httpAuth.credentials(request);
      const { model } = parseQuery(modelParameter, request);
      const entityRef = entityRefOf(request);
      response.json({
        items: await deps.service.getRecommendations(
          { entityRef, model },
          { credentials },
        ),
      });
    },
  );
}
