import { Router } from 'express';
import { modelParameter, noParameters } from '../parameters';
import { entityRefOf, parseQuery } from '../parse';
import { RouteDeps } from './types';

/** Whether an entity's signals come in, and what its result rests on. */
export function addSetupRoutes(router: Router, deps: RouteDeps): void {
  router.get(
    '/entities/:kind/:namespace/:name/setup',
    async (request, response) => {
      const credentials = await deps.httpAuth.credentials(request);
      parseQuery(noParameters, request);
      response.json(
        await deps.setup.getSetup(entityRefOf(request), { credentials }),
      );
    },
  );

  router.get(
    '/entities/:kind/:namespace/:name/snapshot',
    async (request, response) => {
      const credentials = await deps.httpAuth.credentials(request);
      const { model } = parseQuery(modelParameter, request);
      const entityRef = entityRefOf(request);
      response.json(
        await deps.setup.getSnapshot({ entityRef, model }, { credentials }),
      );
    },
  );
}
