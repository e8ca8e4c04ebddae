import { JsonObject } from '@backstage/types';
import {
  bindingCorrectionRequestSchema,
  recognitionCorrectionRequestSchema,
} from 'backstage-plugin-cd-maturity-common';
import { Router } from 'express';
import { z } from 'zod';
import { AuthorizedCorrections } from '../../corrections/AuthorizedCorrections';
import { audited } from '../audited';
import { noParameters, revisionParameter } from '../parameters';
import { entityRefOf, parseBody, parseQuery } from '../parse';
import { RouteDeps } from './types';

/** Which sources speak for an entity and what the jobs of its pipelines do, and corrections of that. */
export function addCorrectionRoutes(router: Router, deps: RouteDeps): void {
  addRoutes(router, deps, {
    name: 'bindings',
    schema: bindingCorrectionRequestSchema,
    corrections: deps.bindings,
  });
  addRoutes(router, deps, {
    name: 'recognition',
    schema: recognitionCorrectionRequestSchema,
    corrections: deps.recognition,
  });
}

function addRoutes<TRequest extends JsonObject, TState extends object>(
  router: Router,
  { auditor, httpAuth }: Pick<RouteDeps, 'auditor' | 'httpAuth'>,
  subject: {
    /** The last part of the path, and what audit events are named after. */
    name: string;
    schema: z.ZodType<TRequest>;
    corrections: AuthorizedCorrections<TRequest, TState>;
  },
): void {
  const { name, schema, corrections } = subject;
  const path = `/entities/:kind/:namespace/:name/${name}`;
  const eventId = `${name}-update`;

  router.get(path, async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    parseQuery(noParameters, request);
    response.json(await corrections.get(entityRefOf(request), { credentials }));
  });

  router.put(path, async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    parseQuery(noParameters, request);
    const correction = parseBody(schema, request);
    const entityRef = entityRefOf(request);
    const answer = await audited(
      auditor,
      {
        eventId,
        request,
        meta: { queryType: 'correct', entityRef, ...correction },
      },
      () => corrections.correct(entityRef, correction, { credentials }),
    );
    response.json(answer);
  });

  router.delete(path, async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const { revision } = parseQuery(revisionParameter, request);
    const entityRef = entityRefOf(request);
    const answer = await audited(
      auditor,
      {
        eventId,
        request,
        meta: { queryType: 'restore', entityRef, revision },
      },
      () => corrections.restore(entityRef, revision, { credentials }),
    );
    response.json(answer);
  });
}
