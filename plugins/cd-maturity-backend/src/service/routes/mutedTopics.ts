import { mutedTopicsSchema } from 'backstage-plugin-cd-maturity-common';
import { Router } from 'express';
import { audited } from '../audited';
import { noParameters } from '../parameters';
import { parseBody, parseQuery } from '../parse';
import { RouteDeps } from './types';

const PATH = '/muted-topics';

/** What the user who calls does not want to be told. */
export function addMutedTopicsRoutes(router: Router, deps: RouteDeps): void {
  const { telling, httpAuth, auditor } = deps;

  router.get(PATH, async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    parseQuery(noParameters, request);
    response.json({ topics: await telling.getMuted({ credentials }) });
  });

  router.put(PATH, async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    parseQuery(noParameters, request);
    const { topics } = parseBody(mutedTopicsSchema, request);
    await audited(
      auditor,
      { eventId: 'topics-mute', request, meta: { topics } },
      () => telling.mute(topics, { credentials }),
    );
    response.json({ topics: await telling.getMuted({ credentials }) });
  });
}
