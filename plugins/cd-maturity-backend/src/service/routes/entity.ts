import { Router } from 'express';
import { modelParameter } from '../parameters';
import { entityRefOf, parseQuery } from '../parse';
import { RouteDeps } from './types';

/** The maturity tab. */
export function addEntityRoute(router: Router, deps: RouteDeps): void {
  router.get('/entities/:kind/:namespace/:name', async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    const { model } = parseQuery(modelParameter, request);
    const entityRef = entityRefOf(request);
    response.json(
      await deps.service.getEntity({ entityRef, model }, { credentials }),
    );
  });
}
