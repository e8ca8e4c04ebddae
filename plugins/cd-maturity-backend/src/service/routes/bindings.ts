import { bindingCorrectionRequestSchema } from 'backstage-plugin-cd-maturity-common';
import { Router } from 'express';
import { audited } from '../audited';
import { noParameters, revisionParameter } from '../parameters';
import { entityRefOf, parseBody, parseQuery } from '../parse';
import { RouteDeps } from './types';

const PATH = '/entities/:kind/:namespace/:name/bindings';

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
    const { revision } = parseQuery(revisionParameter, request);
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
