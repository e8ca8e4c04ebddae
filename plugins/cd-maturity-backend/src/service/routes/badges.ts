import { stringifyEntityRef } from '@backstage/catalog-model';
import { badgeTokenRequestSchema } from 'backstage-plugin-cd-maturity-common';
import { Router } from 'express';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { audited } from '../audited';
import { noParameters } from '../parameters';
import { parseBody, parseQuery } from '../parse';
import { RouteDeps } from './types';

const tokenQuery = z.strictObject({ token: z.string().min(1).max(2000) });

const HEADERS = {
  // Code hosts and chats show pictures through a cache of their own.
  'cache-control': 'public, max-age=300',
  // Opened by itself it is a page of this origin: let it do nothing.
  'content-security-policy': `default-src 'none'; sandbox`,
  'x-content-type-options': 'nosniff',
  // Pages of other origins show it.
  'cross-origin-resource-policy': 'cross-origin',
};

/** A picture of the level for pages outside of the portal. */
export function addBadgeRoutes(router: Router, deps: RouteDeps): void {
  const { badges, httpAuth, auditor } = deps;

  router.post('/badge-tokens', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    parseQuery(noParameters, request);
    const body = parseBody(badgeTokenRequestSchema, request);
    const answer = await audited(
      auditor,
      {
        eventId: 'badge-token-create',
        request,
        meta: { entityRef: body.entityRef },
      },
      () => badges.createToken(body, { credentials }),
    );
    response.status(201).json(answer);
  });

  router.get('/badge/:kind/:namespace/:name.svg', async (request, response) => {
    const { kind, namespace, name } = request.params;
    const { token } = parseQuery(tokenQuery, request);
    const svg = await badges.draw({
      entityRef: stringifyEntityRef({ kind, namespace, name }),
      token,
    });
    const digest = createHash('sha256').update(svg).digest('base64url');
    response.set(HEADERS).set('etag', `"${digest}"`);
    response.type('image/svg+xml').send(svg);
  });
}
