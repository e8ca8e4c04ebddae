import { json, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { addBindingsRoutes } from './routes/bindings';
import { addChangesRoute } from './routes/changes';
import { addDecisionRoute } from './routes/decision';
import { addEntityRoute } from './routes/entity';
import { addFactsRoute } from './routes/facts';
import { addHealthRoutes } from './routes/health';
import { addIngestRoute } from './routes/ingest';
import { addMetricsRoute } from './routes/metrics';
import { addModelRoutes } from './routes/models';
import { addPipelineRoute } from './routes/pipeline';
import { addRecommendationsRoute } from './routes/recommendations';
import { addRefreshRoute } from './routes/refresh';
import { addScorecardRoutes } from './routes/scorecard';
import { addSignalsRoute } from './routes/signals';
import { RouteDeps } from './routes/types';

/** All routes. Webhooks come first: they need the bytes as they were sent. */
export function createRouter(deps: RouteDeps): Router {
  const router = PromiseRouter();
  addIngestRoute(router, deps);
  router.use(json({ limit: '2mb' }));
  addModelRoutes(router, deps);
  addEntityRoute(router, deps);
  addMetricsRoute(router, deps);
  addPipelineRoute(router, deps);
  addSignalsRoute(router, deps);
  addRecommendationsRoute(router, deps);
  addChangesRoute(router, deps);
  addDecisionRoute(router, deps);
  addRefreshRoute(router, deps);
  addBindingsRoutes(router, deps);
  addScorecardRoutes(router, deps);
  addFactsRoute(router, deps);
  addHealthRoutes(router, deps);
  return router;
}
