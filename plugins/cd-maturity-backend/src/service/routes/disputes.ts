import {
  disputeResolutionSchema,
  disputeStateSchema,
} from 'backstage-plugin-cd-maturity-common';
import { Router } from 'express';
import { z } from 'zod';
import { audited } from '../audited';
import {
  cursorParameter,
  limitParameter,
  listOf,
  modelParameter,
  noParameters,
} from '../parameters';
import { parseBody, parseQuery } from '../parse';
import { RouteDeps } from './types';

const listQuery = z.strictObject({
  state: listOf(z.array(disputeStateSchema).min(1).default(['open'])),
  cursor: cursorParameter,
  limit: limitParameter(50, 200),
});

/** Readings that owners call wrong, for the platform team. */
export function addDisputeRoutes(router: Router, deps: RouteDeps): void {
  const { decisions } = deps.people;

  router.get('/disputes', async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    const { items, nextCursor } = await decisions.listDisputes(
      parseQuery(listQuery, request),
      { credentials },
    );
    response.json({ items, pageInfo: nextCursor ? { nextCursor } : {} });
  });

  router.post('/disputes/:id/resolve', async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    parseQuery(noParameters, request);
    const body = parseBody(disputeResolutionSchema, request);
    const { id } = request.params;
    const answer = await audited(
      deps.auditor,
      {
        eventId: 'dispute-resolve',
        request,
        meta: { queryType: body.outcome, disputeId: id },
      },
      () => decisions.resolveDispute({ id, ...body }, { credentials }),
    );
    response.json(answer);
  });

  router.get('/false-readings', async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    const { model } = parseQuery(modelParameter, request);
    response.json({
      items: await decisions.getFalseReadings({ model }, { credentials }),
    });
  });
}
