import { recognitionCorrectionRequestSchema } from 'backstage-plugin-cd-maturity-common';
import { Router } from 'express';
import { audited } from '../audited';
import { noParameters, revisionParameter } from '../parameters';
import { entityRefOf, parseBody, parseQuery } from '../parse';
import { RouteDeps } from './types';

const PATH = '/entities/:kind/:namespace/:name/recognition';

/** What the jobs of an entity's pipelines do, and corrections of that. */
export function addRecognitionRoutes(router: Router, deps: RouteDeps): void {
  const { auditor, recognition, httpAuth } = deps;

  router.get(PATH, async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    parseQuery(noParameters, request);
    response.json(await recognition.get(entityRefOf(request), { credentials }));
  });

  router.put(PATH, async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    parseQuery(noParameters, request);
    const correction = parseBody(recognitionCorrectionRequestSchema, request);
    const entityRef = entityRefOf(request);
    const answer = await audited(
      auditor,
      {
        eventId: 'recognition-update',
        request,
        meta: { queryType: 'correct', entityRef, ...correction },
      },
      () => recognition.correct(entityRef, correction, { credentials }),
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
        eventId: 'recognition-update',
        request,
        meta: { queryType: 'restore', entityRef, revision },
      },
      () => recognition.restore(entityRef, revision, { credentials }),
    );
    response.json(answer);
  });
}
