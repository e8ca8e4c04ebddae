import { whatIfRequestSchema } from 'backstage-plugin-cd-maturity-common';
import { Router } from 'express';
import { noParameters } from '../parameters';
import { parseBody, parseQuery } from '../parse';
import { RouteDeps } from './types';

/** What would be, without anything being changed. */
export function addWhatIfRoute(router: Router, deps: RouteDeps): void {
  router.post('/whatif', async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    parseQuery(noParameters, request);
    const { entity, ...change } = parseBody(whatIfRequestSchema, request);
    response.json(
      entity
        ? await deps.whatIf.previewEntity(entity, { credentials })
        : await deps.whatIf.previewModel(change, { credentials }),
    );
  });
}
