import { signalSchema } from 'backstage-plugin-cd-maturity-common';
import { Router } from 'express';
import { z } from 'zod';
import { cursorParameter, limitParameter } from '../parameters';
import { entityRefOf, parseQuery } from '../parse';
import { RouteDeps } from './types';

const kinds = signalSchema.options.map(option => option.shape.kind.value);

const signalsQuery = z.strictObject({
  metric: z.string().optional(),
  kind: z.enum(kinds).optional(),
  cursor: cursorParameter,
  limit: limitParameter(50, 200),
});

/** The evidence under the figures. */
export function addSignalsRoute(router: Router, deps: RouteDeps): void {
  router.get(
    '/entities/:kind/:namespace/:name/signals',
    async (request, response) => {
      const credentials = await deps.httpAuth.credentials(request);
      const query = parseQuery(signalsQuery, request);
      const entityRef = entityRefOf(request);
      const { items, nextCursor } = await deps.service.getSignals(
        { entityRef, ...query },
        { credentials },
      );
      response.json({ items, pageInfo: { nextCursor } });
    },
  );
}
