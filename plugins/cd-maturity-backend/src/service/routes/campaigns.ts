import {
  campaignEndSchema,
  campaignPromotionSchema,
  campaignRequestSchema,
} from 'backstage-plugin-cd-maturity-common';
import { Request, Router } from 'express';
import { z } from 'zod';
import { createdId } from '../../idempotency/createdId';
import { audited } from '../audited';
import {
  cursorParameter,
  limitParameter,
  modelParameter,
  noParameters,
} from '../parameters';
import { entityRefOf, parseBody, parseQuery } from '../parse';
import { RouteDeps } from './types';

const listQuery = z.strictObject({
  ended: z.enum(['true', 'false']).default('false'),
  cursor: cursorParameter,
  limit: limitParameter(50, 200),
});

/** Campaigns to read. */
function addReadRoutes(router: Router, deps: RouteDeps): void {
  const { campaigns } = deps.people;

  router.get('/campaigns', async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    const { ended, ...page } = parseQuery(listQuery, request);
    const { items, nextCursor } = await campaigns.list(
      { ...page, ended: ended === 'true' },
      { credentials },
    );
    response.json({ items, pageInfo: nextCursor ? { nextCursor } : {} });
  });

  router.get(
    '/entities/:kind/:namespace/:name/campaigns',
    async (request, response) => {
      const credentials = await deps.httpAuth.credentials(request);
      const { model } = parseQuery(modelParameter, request);
      const entityRef = entityRefOf(request);
      response.json({
        items: await campaigns.ofEntity({ entityRef, model }, { credentials }),
      });
    },
  );

  router.get('/campaigns/:id', async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    parseQuery(noParameters, request);
    response.json(await campaigns.get(request.params.id, { credentials }));
  });

  router.get('/campaigns/:id/progress', async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    parseQuery(noParameters, request);
    response.json(
      await campaigns.getProgress(request.params.id, { credentials }),
    );
  });
}

/** Campaigns: started, changed, ended, and kept as a goal. */
export function addCampaignRoutes(router: Router, deps: RouteDeps): void {
  const { campaigns } = deps.people;
  const trace = (request: Request, queryType: string) => ({
    eventId: 'campaign-manage',
    request,
    meta: { queryType, campaignId: request.params.id ?? '' },
  });
  addReadRoutes(router, deps);

  router.post('/campaigns', async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    parseQuery(noParameters, request);
    const { version: _, ...plan } = parseBody(campaignRequestSchema, request);
    const id = createdId(request, credentials);
    const answer = await audited(deps.auditor, trace(request, 'create'), () =>
      campaigns.create({ id, plan }, { credentials }),
    );
    response.status(201).json(answer);
  });

  router.put('/campaigns/:id', async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    parseQuery(noParameters, request);
    const { version, ...plan } = parseBody(campaignRequestSchema, request);
    const { id } = request.params;
    const answer = await audited(deps.auditor, trace(request, 'change'), () =>
      campaigns.change({ id, plan, version }, { credentials }),
    );
    response.json(answer);
  });

  router.post('/campaigns/:id/end', async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    parseQuery(noParameters, request);
    const body = parseBody(campaignEndSchema, request);
    const { id } = request.params;
    const answer = await audited(deps.auditor, trace(request, 'end'), () =>
      campaigns.end({ id, ...body }, { credentials }),
    );
    response.json(answer);
  });

  router.post('/campaigns/:id/promote', async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    parseQuery(noParameters, request);
    const body = parseBody(campaignPromotionSchema, request);
    const { id } = request.params;
    const items = await audited(deps.auditor, trace(request, 'promote'), () =>
      campaigns.promote({ id, ...body }, { credentials }),
    );
    response.json({ items });
  });
}
