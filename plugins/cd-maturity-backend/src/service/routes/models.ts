import { Router } from 'express';
import { z } from 'zod';
import { cursorParameter, limitParameter, noParameters } from '../parameters';
import { parseQuery } from '../parse';
import { RouteDeps } from './types';

const versionsQuery = z.strictObject({
  cursor: cursorParameter,
  limit: limitParameter(20, 100),
});

/** The models in force, and which versions were before. */
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

  router.get('/models/:id/versions', async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    const query = parseQuery(versionsQuery, request);
    const { items, nextCursor } = await deps.service.getModelVersions(
      { model: request.params.id, ...query },
      { credentials },
    );
    response.json({ items, pageInfo: { nextCursor } });
  });
}
