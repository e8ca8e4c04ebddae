import {
  exemptionAnswerSchema,
  exemptionRefusalSchema,
  exemptionRequestSchema,
  exemptionStateSchema,
} from 'backstage-plugin-cd-maturity-common';
import { Router } from 'express';
import { z } from 'zod';
import { audited } from '../audited';
import {
  cursorParameter,
  limitParameter,
  listOf,
  noParameters,
} from '../parameters';
import { parseBody, parseQuery } from '../parse';
import { RouteDeps } from './types';

const listQuery = z.strictObject({
  entityRef: z.string().max(500).optional(),
  owner: z.string().max(500).optional(),
  practiceId: z.string().max(200).optional(),
  state: listOf(z.array(exemptionStateSchema).min(1).optional()),
  requestedBy: z.string().max(500).optional(),
  cursor: cursorParameter,
  limit: limitParameter(50, 200),
});

const ANSWERS = ['approve', 'withdraw'] as const;
const REFUSALS = ['reject', 'revoke'] as const;

function addAnswerRoute(
  router: Router,
  deps: RouteDeps,
  type: (typeof ANSWERS | typeof REFUSALS)[number],
  schema: typeof exemptionAnswerSchema | typeof exemptionRefusalSchema,
): void {
  router.post(`/exemptions/:id/${type}`, async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    parseQuery(noParameters, request);
    const body = parseBody(schema, request);
    const { id } = request.params;
    const answer = await audited(
      deps.auditor,
      {
        eventId: 'exemption-answer',
        request,
        meta: { queryType: type, exemptionId: id },
      },
      () =>
        deps.people.exemptions.answer({ id, type, ...body }, { credentials }),
    );
    response.json(answer);
  });
}

/** That a practice does not count for an entity for a while: asked for, answered, listed. */
export function addExemptionRoutes(router: Router, deps: RouteDeps): void {
  const { exemptions } = deps.people;

  router.get('/exemptions', async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    const { items, nextCursor } = await exemptions.list(
      parseQuery(listQuery, request),
      { credentials },
    );
    response.json({ items, pageInfo: nextCursor ? { nextCursor } : {} });
  });

  router.post('/exemptions', async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    parseQuery(noParameters, request);
    const body = parseBody(exemptionRequestSchema, request);
    const { entityRef, practiceId, effect } = body;
    const answer = await audited(
      deps.auditor,
      {
        eventId: 'exemption-request',
        request,
        meta: { queryType: effect, entityRef, practiceId },
      },
      () => exemptions.ask(body, { credentials }),
    );
    response.status(201).json(answer);
  });

  router.get('/exemptions/:id', async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    parseQuery(noParameters, request);
    response.json(await exemptions.get(request.params.id, { credentials }));
  });

  ANSWERS.forEach(type =>
    addAnswerRoute(router, deps, type, exemptionAnswerSchema),
  );
  REFUSALS.forEach(type =>
    addAnswerRoute(router, deps, type, exemptionRefusalSchema),
  );
}
