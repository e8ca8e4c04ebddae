import { Router } from 'express';
import { noParameters } from '../parameters';
import { parseQuery } from '../parse';
import { RouteDeps } from './types';

/** The models in force. */
export function addModelRoutes(router: Router, deps: RouteDeps): void {
  router.get('/models', async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    parseQuery(noParameters, request);
    response.json({ items: await deps.service.getModels({ credentials }) });
  });

  router.get('/models/:id', async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    parseQuery(noParameters, request);
    response.json(
      await deps.service.getModel(request.params.id, { credentials }),
    );
  });
}
