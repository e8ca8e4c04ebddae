import { decisionRequestSchema } from 'backstage-plugin-cd-maturity-common';
import { Router } from 'express';
import { z } from 'zod';
import { audited } from '../audited';
import { cursorParameter, limitParameter, modelParameter } from '../parameters';
import { entityRefOf, parseBody, parseQuery } from '../parse';
import { RouteDeps } from './types';

const PATH =
  '/entities/:kind/:namespace/:name/recommendations/:practiceId/decision';
const historyQuery = modelParameter.extend({
  cursor: cursorParameter,
  limit: limitParameter(20, 100),
});

/** An owner's word on a recommendation, and what was said before. */
export function addDecisionRoutes(router: Router, deps: RouteDeps): void {
  const { decisions } = deps.people;

  router.get(PATH, async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    const query: z.infer<typeof historyQuery> = parseQuery(
      historyQuery,
      request,
    );
    const { practiceId } = request.params;
    response.json(
      await decisions.getHistory(
        { ...query, entityRef: entityRefOf(request), practiceId },
        { credentials },
      ),
    );
  });

  router.post(PATH, async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    const { model } = parseQuery(modelParameter, request);
    const decision = parseBody(decisionRequestSchema, request);
    const entityRef = entityRefOf(request);
    const { practiceId } = request.params;
    const answer = await audited(
      deps.auditor,
      {
        eventId: 'recommendation-decide',
        request,
        meta: {
          queryType: decision.action,
          entityRef,
          practiceId,
          ...('reason' in decision ? { reason: decision.reason } : {}),
        },
      },
      () =>
        decisions.decide(
          { entityRef, model, practiceId, decision },
          { credentials },
        ),
    );
    response.json(answer);
  });
}
