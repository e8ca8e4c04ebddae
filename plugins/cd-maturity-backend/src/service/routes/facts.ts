import { pushFactsRequestSchema } from 'backstage-plugin-cd-maturity-common';
import { Router } from 'express';
import { audited } from '../audited';
import { noParameters } from '../parameters';
import { parseBody, parseQuery } from '../parse';
import { RouteDeps } from './types';

/** Facts that no connected source can see. */
export function addFactsRoute(router: Router, deps: RouteDeps): void {
  router.post('/facts', async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    parseQuery(noParameters, request);
    const body = parseBody(pushFactsRequestSchema, request);
    const answer = await audited(
      deps.auditor,
      {
        eventId: 'facts-push',
        request,
        meta: { queryType: 'push', facts: body.facts.length },
      },
      () => deps.service.pushFacts(body, { credentials }),
    );
    response.json(answer);
  });
}
