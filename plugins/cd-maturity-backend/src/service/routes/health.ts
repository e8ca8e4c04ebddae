import { Router } from 'express';
import { z } from 'zod';
import { noParameters } from '../parameters';
import { parseQuery } from '../parse';
import { RouteDeps } from './types';

const deadLettersQuery = z.strictObject({ source: z.string().optional() });

/** For those who run the product: are sources heard, and what could not be read? */
export function addHealthRoutes(router: Router, deps: RouteDeps): void {
  router.get('/health/sources', async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    parseQuery(noParameters, request);
    response.json(await deps.service.getSourceHealth({ credentials }));
  });

  router.get('/health/deliveries', async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    const query = parseQuery(deadLettersQuery, request);
    response.json(await deps.service.getDeadLetters(query, { credentials }));
  });
}
