import { decisionRequestSchema } from 'backstage-plugin-cd-maturity-common';
import { Router } from 'express';
import { audited } from '../audited';
import { modelParameter } from '../parameters';
import { entityRefOf, parseBody, parseQuery } from '../parse';
import { RouteDeps } from './types';

/** An owner's word on a recommendation. */
export function addDecisionRoute(router: Router, deps: RouteDeps): void {
  router.post(
    '/entities/:kind/:namespace/:name/recommendations/:practiceId/decision',
    async (request, response) => {
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
          deps.service.decide(
            { entityRef, model, practiceId, decision },
            { credentials },
          ),
      );
      response.json(answer);
    },
  );
}
