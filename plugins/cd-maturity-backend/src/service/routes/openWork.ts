import { Router } from 'express';
import { z } from 'zod';
import { filterParameters } from '../parameters';
import { parseQuery } from '../parse';
import { RouteDeps } from './types';

const openWorkQuery = z.strictObject({
  ...filterParameters,
  of: z.string().min(1).max(200).optional(),
});

/** What there is to do in the organisation. */
export function addOpenWorkRoute(router: Router, deps: RouteDeps): void {
  router.get('/scorecard/recommendations', async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    const { of, ...filter } = parseQuery(openWorkQuery, request);
    const options = { credentials };
    response.json(
      of
        ? {
            practiceId: of,
            owners: await deps.scorecard.getOpenWorkByOwner(
              { filter, practiceId: of },
              options,
            ),
          }
        : { items: await deps.scorecard.getOpenWork({ filter }, options) },
    );
  });
}
