import { json, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { addHealthRoutes } from './routes/health';
import { addIngestRoute } from './routes/ingest';
import { RouteDeps } from './routes/types';

/** All routes. Webhooks come first: they need the bytes as they were sent. */
export function createRouter(deps: RouteDeps): Router {
  const router = PromiseRouter();
  addIngestRoute(router, deps);
  router.use(json({ limit: '2mb' }));
  addHealthRoutes(router, deps);
  return router;
}
