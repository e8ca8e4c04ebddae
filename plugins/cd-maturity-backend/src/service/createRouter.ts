import { json, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { addBindingsRoutes } from './routes/bindings';
import { addChangesRoute } from './routes/changes';
import { addDecisionRoute } from './routes/decision';
import { addEntityRoute } from './routes/entity';
import { addHealthRoutes, addReplayRoutes } from './routes/health';
import { addIngestRoute } from './routes/ingest';
import { addMetricsRoute } from './routes/metrics';
import { addModelRoutes } from './routes/models';
import { addPipelineRoute } from './routes/pipeline';
import { addPushRoutes } from './routes/push';
import { addRecommendationsRoute } from './routes/recommendations';
import { addRefreshRoute } from './routes/refresh';
import { addExportRoute } from './routes/export';
import { addHeatmapRoutes } from './routes/heatmap';
import { addHistoryRoutes } from './routes/history';
import { addMutedTopicsRoutes } from './routes/mutedTopics';
import { addOpenWorkRoute } from './routes/openWork';
import { addScorecardRoutes } from './routes/scorecard';
import { addSignalsRoute } from './routes/signals';
import { RouteDeps } from './routes/types';

/** All routes. Those come first that read bodies in their own way. */
export function createRouter(deps: RouteDeps): Router {
  const router = PromiseRouter();
  addIngestRoute(router, deps);
  addPushRoutes(router, deps);
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
  addHeatmapRoutes(router, deps);
  addHistoryRoutes(router, deps);
  addOpenWorkRoute(router, deps);
  addExportRoute(router, deps);
  addMutedTopicsRoutes(router, deps);
  addHealthRoutes(router, deps);
  addReplayRoutes(router, deps);
  return router;
}
