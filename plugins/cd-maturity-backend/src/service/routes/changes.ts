import { Router } from 'express';
import { z } from 'zod';
import { cursorParameter, limitParameter } from '../parameters';
import { entityRefOf, parseQuery } from '../parse';
import { RouteDeps } from './types';

const changesQuery = z.strictObject({
  model: z.string().optional(),
  cursor: cursorParameter,
  limit: limitParameter(20, 100),
});

/** What moved, and why. */
export function addChangesRoute(router: Router, deps: RouteDeps): void {
  router.get(
    '/entities/:kind/:namespace/:name/changes',
    async (request, response) => {
      const credentials = await deps.httpAuth.credentials(request);
      const query = parseQuery(changesQuery, request);
      const entityRef = entityRefOf(request);
      const { items, nextCursor } = await deps.service.getChanges(
        { entityRef, ...query },
        { credentials },
      );
      response.json({ items, pageInfo: { nextCursor } });
    },
  );
}
