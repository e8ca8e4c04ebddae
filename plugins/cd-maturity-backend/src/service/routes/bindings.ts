import { bindingCorrectionRequestSchema } from 'backstage-plugin-cd-maturity-common';
import { Router } from 'express';
import { z } from 'zod';
import { audited } from '../audited';
import { noParameters } from '../parameters';
import { entityRefOf, parseBody, parseQuery } from '../parse';
import { RouteDeps } from './types';

const PATH = '/entities/:kind/:namespace/:name/bindings';
const revisionQuery = z.strictObject({
  revision: z.coerce.number().int().min(0),
});

/** Which sources speak for an entity, and corrections of that. */
export function addBindingsRoutes(router: Router, deps: RouteDeps): void {
  const { auditor, bindings, httpAuth } = deps;

  router.get(PATH, async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    parseQuery(noParameters, request);
    response.json(
      await bindings.getBindings(entityRefOf(request), { credentials }),
    );
  });

  router.put(PATH, async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    parseQuery(noParameters, request);
    const correction = parseBody(bindingCorrectionRequestSchema, request);
    const entityRef = entityRefOf(request);
    const answer = await audited(
      auditor,
      {
        eventId: 'bindings-update',
        request,
        meta: { queryType: 'correct', entityRef, ...correction },
      },
      () => bindings.correct(entityRef, correction, { credentials }),
    );
    response.json(answer);
  });

  router.delete(PATH, async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const { revision } = parseQuery(revisionQuery, request);
    const entityRef = entityRefOf(request);
    const answer = await audited(
      auditor,
      {
        eventId: 'bindings-update',
        request,
        meta: { queryType: 'restore', entityRef, revision },
      },
      () => bindings.restore(entityRef, revision, { credentials }),
    );
    response.json(answer);
  });
}
