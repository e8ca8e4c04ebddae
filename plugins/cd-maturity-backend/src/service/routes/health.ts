import {
  backfillRequestSchema,
  deliveryStateSchema,
  replayRequestSchema,
} from 'backstage-plugin-cd-maturity-common';
import { Router } from 'express';
import { z } from 'zod';
import { audited } from '../audited';
import { cursorParameter, limitParameter, noParameters } from '../parameters';
import { parseBody, parseQuery } from '../parse';
import { RouteDeps } from './types';

const timeParameter = z.iso.datetime({ offset: true }).optional();

const deliveriesQuery = z.strictObject({
  source: z.string().optional(),
  state: deliveryStateSchema.optional(),
  event: z.string().optional(),
  from: timeParameter,
  to: timeParameter,
  cursor: cursorParameter,
  limit: limitParameter(50, 200),
});

const unboundQuery = z.strictObject({
  source: z.string().optional(),
  cursor: cursorParameter,
  limit: limitParameter(50, 200),
});

/** For those who run the product: are sources heard, and what could not be read? */
export function addHealthRoutes(router: Router, deps: RouteDeps): void {
  const { httpAuth, operations } = deps;

  router.get('/health/sources', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    parseQuery(noParameters, request);
    response.json(await operations.getSourceHealth({ credentials }));
  });

  router.get('/setup/sources/:id', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    parseQuery(noParameters, request);
    const { id } = request.params;
    response.json(await operations.getSourceSetup(id, { credentials }));
  });

  router.get('/health/unbound', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const query = parseQuery(unboundQuery, request);
    response.json(await operations.getUnboundScopes(query, { credentials }));
  });

  router.get('/health/deliveries', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const query = parseQuery(deliveriesQuery, request);
    response.json(await operations.getDeliveries(query, { credentials }));
  });

  router.get('/health/deliveries/:id', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    parseQuery(noParameters, request);
    const { id } = request.params;
    response.json(await operations.getDelivery(id, { credentials }));
  });
}

/** Reading deliveries again and fetching the past. Each leaves a trace. */
export function addReplayRoutes(router: Router, deps: RouteDeps): void {
  const { auditor, httpAuth, operations } = deps;

  router.post('/health/deliveries/:id/replay', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    parseQuery(noParameters, request);
    const { id } = request.params;
    const answer = await audited(
      auditor,
      {
        eventId: 'delivery-replay',
        request,
        meta: { queryType: 'by-id', id },
      },
      () => operations.replayDelivery(id, { credentials }),
    );
    response.json(answer);
  });

  router.post('/health/deliveries/replay', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    parseQuery(noParameters, request);
    const body = parseBody(replayRequestSchema, request);
    const answer = await audited(
      auditor,
      {
        eventId: 'delivery-replay',
        request,
        meta: { queryType: 'by-window', ...body },
      },
      () => operations.replayDeliveries(body, { credentials }),
    );
    response.json(answer);
  });

  router.post('/health/sources/:id/backfill', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    parseQuery(noParameters, request);
    const body = parseBody(backfillRequestSchema, request);
    const { id } = request.params;
    const answer = await audited(
      auditor,
      {
        eventId: 'source-backfill',
        request,
        meta: { queryType: 'start', source: id, ...body },
      },
      () => operations.startBackfill(id, body, { credentials }),
    );
    response.status(202).json(answer);
  });

  router.delete('/health/sources/:id/backfill', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    parseQuery(noParameters, request);
    const { id } = request.params;
    const answer = await audited(
      auditor,
      {
        eventId: 'source-backfill',
        request,
        meta: { queryType: 'stop', source: id },
      },
      () => operations.stopBackfill(id, { credentials }),
    );
    response.json(answer);
  });
}
