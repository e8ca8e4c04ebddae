import {
  heatmapColumnsSchema,
  heatmapGroupBySchema,
} from 'backstage-plugin-cd-maturity-common';
import { Router } from 'express';
import { z } from 'zod';
import {
  cursorParameter,
  filterParameters,
  limitParameter,
  modelParameter,
} from '../parameters';
import { sendShared } from '../../sharing/sendShared';
import { entityRefOf, parseQuery } from '../parse';
import { RouteDeps } from './types';

const heatmapQuery = z.strictObject({
  ...filterParameters,
  groupBy: heatmapGroupBySchema,
  columns: heatmapColumnsSchema.default('dimensions'),
  parent: z.string().min(1).max(512).optional(),
  cursor: cursorParameter,
  limit: limitParameter(50, 100),
});

/** How groups, systems and domains stand. */
export function addHeatmapRoutes(router: Router, deps: RouteDeps): void {
  router.get('/scorecard/heatmap', async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    const { groupBy, columns, parent, cursor, limit, ...filter } = parseQuery(
      heatmapQuery,
      request,
    );
    await sendShared(
      response,
      await deps.scorecard.getHeatmap(
        { filter, groupBy, columns, parent, cursor, limit },
        { credentials },
      ),
    );
  });

  router.get(
    '/entities/:kind/:namespace/:name/aggregate',
    async (request, response) => {
      const credentials = await deps.httpAuth.credentials(request);
      const { model } = parseQuery(modelParameter, request);
      await sendShared(
        response,
        await deps.scorecard.getAggregate(
          { entityRef: entityRefOf(request), model },
          { credentials },
        ),
      );
    },
  );
}
