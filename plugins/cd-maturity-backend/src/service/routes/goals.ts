import { goalRequestSchema } from 'backstage-plugin-cd-maturity-common';
import { Router } from 'express';
import { audited } from '../audited';
import { modelParameter } from '../parameters';
import { entityRefOf, parseBody, parseQuery } from '../parse';
import { RouteDeps } from './types';

const PATH = '/entities/:kind/:namespace/:name/goal';

/** Where an entity, a system or a group wants to be, and how far it is. */
export function addGoalRoutes(router: Router, deps: RouteDeps): void {
  const { goals } = deps.people;

  router.get(PATH, async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    const { model } = parseQuery(modelParameter, request);
    response.json(
      await goals.get(
        { entityRef: entityRefOf(request), model },
        { credentials },
      ),
    );
  });

  router.put(PATH, async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    const { model } = parseQuery(modelParameter, request);
    const { version, ...goal } = parseBody(goalRequestSchema, request);
    const entityRef = entityRefOf(request);
    const answer = await audited(
      deps.auditor,
      {
        eventId: 'goal-update',
        request,
        meta: { queryType: 'set', entityRef },
      },
      () => goals.set({ entityRef, model, goal, version }, { credentials }),
    );
    response.json(answer);
  });

  router.delete(PATH, async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    const { model } = parseQuery(modelParameter, request);
    const entityRef = entityRefOf(request);
    const answer = await audited(
      deps.auditor,
      {
        eventId: 'goal-update',
        request,
        meta: { queryType: 'clear', entityRef },
      },
      () => goals.clear({ entityRef, model }, { credentials }),
    );
    response.json(answer);
  });
}
