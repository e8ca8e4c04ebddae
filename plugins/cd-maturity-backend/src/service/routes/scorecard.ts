import {
  groupBySchema,
  scorecardSortSchema,
} from 'backstage-plugin-cd-maturity-common';
import { Router } from 'express';
import { z } from 'zod';
import {
  cursorParameter,
  filterParameters,
  limitParameter,
} from '../parameters';
import { sendShared } from '../../sharing/sendShared';
import { parseQuery } from '../parse';
import { RouteDeps } from './types';

const scorecardQuery = z.strictObject({
  ...filterParameters,
  sort: scorecardSortSchema.default('name'),
  cursor: cursorParameter,
  limit: limitParameter(50, 500),
});
const summaryQuery = z.strictObject({
  ...filterParameters,
  groupBy: groupBySchema,
});

/** The page of the organisation. */
export function addScorecardRoutes(router: Router, deps: RouteDeps): void {
  router.get('/scorecard', async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    const { sort, cursor, limit, ...filter } = parseQuery(
      scorecardQuery,
      request,
    );
    await sendShared(
      response,
      await deps.scorecard.getPage(
        { filter, sort, cursor, limit },
        { credentials },
      ),
    );
  });

  router.get('/scorecard/summary', async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    const { groupBy, ...filter } = parseQuery(summaryQuery, request);
    await sendShared(
      response,
      await deps.scorecard.getSummary({ filter, groupBy }, { credentials }),
    );
  });
}
