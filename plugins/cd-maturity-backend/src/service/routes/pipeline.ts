import { Router } from 'express';
import { noParameters } from '../parameters';
import { entityRefOf, parseQuery } from '../parse';
import { RouteDeps } from './types';

/** The phases on the way to production of an entity. */
export function addPipelineRoute(router: Router, deps: RouteDeps): void {
  router.get(
    '/entities/:kind/:namespace/:name/pipeline',
    async (request, response) => {
      const credentials = await deps.httpAuth.credentials(request);
      parseQuery(noParameters, request);
      response.json(
        await deps.service.getPipeline(entityRefOf(request), { credentials }),
      );
    },
  );
}
