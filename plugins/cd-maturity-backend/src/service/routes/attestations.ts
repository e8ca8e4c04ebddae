import { attestationRequestSchema } from 'backstage-plugin-cd-maturity-common';
import { Router } from 'express';
import { createdId } from '../../idempotency/createdId';
import { audited } from '../audited';
import { modelParameter } from '../parameters';
import { entityRefOf, parseBody, parseQuery } from '../parse';
import { RouteDeps } from './types';

const ENTITY = '/entities/:kind/:namespace/:name';

/** The questions of a model and the answers of people. */
export function addAttestationRoutes(router: Router, deps: RouteDeps): void {
  const { attestations } = deps.people;

  router.get(`${ENTITY}/assessment`, async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    const { model } = parseQuery(modelParameter, request);
    response.json(
      await attestations.getAssessment(
        { entityRef: entityRefOf(request), model },
        { credentials },
      ),
    );
  });

  const path = `${ENTITY}/attestations/:practiceId`;
  router.get(path, async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    const { model } = parseQuery(modelParameter, request);
    const entityRef = entityRefOf(request);
    const { practiceId } = request.params;
    response.json(
      await attestations.get({ entityRef, model, practiceId }, { credentials }),
    );
  });

  router.put(path, async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    const { model } = parseQuery(modelParameter, request);
    const body = parseBody(attestationRequestSchema, request);
    const entityRef = entityRefOf(request);
    const { practiceId } = request.params;
    const writeId = createdId(request, credentials);
    const answer = await audited(
      deps.auditor,
      {
        eventId: 'practice-attest',
        request,
        meta: { queryType: 'answer', entityRef, practiceId },
      },
      () =>
        attestations.attest(
          { entityRef, model, practiceId, ...body, writeId },
          { credentials },
        ),
    );
    response.json(answer);
  });
}
